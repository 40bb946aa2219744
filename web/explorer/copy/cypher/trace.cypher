// From a commitment back along what it reaffirms, each by the shortest way.
MATCH way = (:Commitment {id: $id})-[:REAFFIRMS*0..12]->(commitment:Commitment)
WITH commitment, min(length(way)) AS depth
MATCH (commitment)-[:STATED_IN]->(source:Component)
OPTIONAL MATCH (commitment)-[:MADE_AT]->(meeting:Meeting)
RETURN depth, commitment.id AS id, commitment.contentEn AS content, source.eId AS source, meeting.id AS meeting, meeting.edtf AS edtf
ORDER BY depth, commitment.position
