// A commitment and those that it reaffirms, in turn, each by the shortest way.
// $commitment: its id. $limit: how many steps at most. Between comments stands that nothing inferred is followed.
MATCH (origin:Entity:Commitment {id: $commitment})
MATCH way = (origin)-[:REAFFIRMS*0..12]->(commitment:Commitment)
/*statedOnly*/WHERE all(step IN relationships(way) WHERE coalesce(step.basis, 'STATED') = 'STATED')/*statedOnly*/
WITH commitment, way
ORDER BY length(way), nodes(way)[-2].position
WITH commitment, head(collect(way)) AS way
WITH commitment, length(way) AS depth, last(relationships(way)) AS bond, nodes(way)[-2] AS later
ORDER BY depth, commitment.position, commitment.id
LIMIT $limit
