// $p0 = 1001
// $p1 = "person:boris-tadic"
// $p2 = "place:baden"
RETURN [
  COLLECT {
    MATCH (start:Entity {id: $p1})
    MATCH (end:Entity {id: $p2})
    WHERE start <> end
    MATCH path = shortestPath((start)-[:ATTENDED|HELD_AT*..4]-(end))
    
    RETURN [
      length(path),
      COLLECT {
        UNWIND nodes(path) AS node
        WITH *, node {.id, .nameEn} AS values
        RETURN [labels(node), values.id, values.nameEn]
      },
      [relationship IN relationships(path) | [
        type(relationship),
        COLLECT {
          MATCH (evidence:Evidence)
          WHERE evidence.id IN coalesce(relationship.evidence, COLLECT {
                MATCH (holder)-[:RESTS_ON]->(quote:Evidence)
                WHERE holder = CASE WHEN type(relationship) IN ['COMMITTED_TO', 'TAKES', 'PROPOSED', 'ISSUED', 'CONCLUDED', 'REPRODUCES'] THEN endNode(relationship) ELSE startNode(relationship) END
                RETURN quote.id
              })
          WITH evidence ORDER BY evidence.position
          RETURN [evidence.exact]
        }
      ]]
    ]
  }
] AS answer
