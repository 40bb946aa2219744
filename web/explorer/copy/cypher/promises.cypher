// Who promised what to whom, and what does it reaffirm?
MATCH (commitment:Commitment)
WHERE $id IS NULL OR commitment.id = $id OR EXISTS { (:Actor {id: $id})-[:COMMITTED_TO]->(commitment) }
MATCH (commitment)-[:STATED_IN]->(source:Component)
RETURN commitment.id AS id, commitment.contentEn AS content, source.eId AS source,
  [(debtor)-[:COMMITTED_TO]->(commitment) | debtor.id] AS debtors,
  [(commitment)-[:OWED_TO]->(creditor) | creditor.id] AS creditors,
  [(commitment)-[:REAFFIRMS]->(earlier) | earlier.id] AS reaffirms
ORDER BY commitment.position
