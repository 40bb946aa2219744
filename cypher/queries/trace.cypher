// A commitment and those that it reaffirms, in turn, each by the shortest way.
// $commitment: its id. $statedOnly: whether to follow nothing inferred. $limit: how many steps at most.
MATCH (origin:Entity:Commitment {id: $commitment})
MATCH way = (origin)-[:REAFFIRMS*0..12]->(commitment:Commitment)
WHERE all(step IN relationships(way) WHERE NOT $statedOnly OR coalesce(step.basis, 'STATED') = 'STATED')
WITH commitment, way
ORDER BY length(way), nodes(way)[-2].position
WITH commitment, head(collect(way)) AS way
WITH commitment, length(way) AS depth, last(relationships(way)) AS bond, nodes(way)[-2] AS later
ORDER BY depth, commitment.position, commitment.id
LIMIT $limit
