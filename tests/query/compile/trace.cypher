// $p0 = 1001
// $p2 = "STATED"
// $p3 = 251
// $p1 = "commitment:annex-5-no-threat-to-security"
WITH COLLECT {
  MATCH (origin:Entity:Commitment {id: $p1})
  MATCH way = (origin)-[:REAFFIRMS*0..12]->(commitment:Commitment)
  
  WITH commitment, way
  ORDER BY length(way), nodes(way)[-2].position
  WITH commitment, head(collect(way)) AS way
  WITH commitment, length(way) AS depth, last(relationships(way)) AS bond, nodes(way)[-2] AS later
  ORDER BY depth, commitment.position, commitment.id
  LIMIT $p0
  RETURN [
    depth,
    bond.basis,
    CASE WHEN commitment IS NOT NULL THEN [commitment.contentEn] END,
    COLLECT {
      MATCH (commitment)-[:RESTS_ON]->(evidence:Evidence)
      WITH evidence ORDER BY evidence.position
      RETURN [evidence.exact]
    },
    COLLECT {
      MATCH (commitment)-[:STATED_IN]->(:Component)-[:PART_OF*0..]->(component:Component {kind: 'ANNEX'})
      RETURN [component.number]
      LIMIT 1
    },
    [
      COLLECT {
        MATCH (commitment)-[:MADE_AT]->(:Meeting)<-[edge:ATTENDED]-(actor:Actor)
        WHERE edge.basis = $p2
        WITH actor, edge
        ORDER BY edge.position
        LIMIT $p3
        RETURN [edge.role, [actor.nameEn]]
      }
    ]
  ]
} AS computed
RETURN [computed] AS answer
