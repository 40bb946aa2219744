// Who met whom, where and when, in what role, by which words?
MATCH (meeting:Meeting)
WHERE $id IS NULL OR meeting.id = $id OR EXISTS { (meeting)<-[:ATTENDED]-(:Actor {id: $id}) }
OPTIONAL MATCH (actor:Actor)-[attended:ATTENDED]->(meeting)
OPTIONAL MATCH (quote:Evidence)-[:FOUND_IN]->(component:Component)
WHERE quote.id IN attended.evidence
RETURN meeting.id AS meeting, meeting.edtf AS edtf, actor.id AS actor, attended.role AS role, attended.basis AS basis, collect(quote.exact + ' (' + component.eId + ')') AS words
ORDER BY edtf, meeting, actor
