// $p0 = 1001
// $p3 = false
// $p1 = "person:boris-tadic"
// $p2 = "place:baden"
WITH COLLECT {
  MATCH (start:Entity {id: $p1})
  MATCH (end:Entity {id: $p2})
  CALL (start, end) {
    WITH start, end
    WHERE start = end
    MATCH path = (start)
    RETURN path
    UNION ALL
    WITH start, end
    WHERE start <> end
    MATCH path = shortestPath((start)-[:ATTENDED|HELD_AT*..4]-(end))
    WHERE all(step IN relationships(path) WHERE NOT $p3 OR coalesce(step.basis, 'STATED') = 'STATED')
    RETURN path
  }
  WITH path LIMIT $p0
  RETURN [
    length(path),
    [node IN nodes(path) | [labels(node), node.id, node.nameEn]],
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
} AS computed
RETURN [computed] AS answer
