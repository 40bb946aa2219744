// A shortest path between two entities.
// $from, $to: their ids. $statedOnly: whether to follow nothing inferred. $limit: not used, there is one.
// Between comments stand what the caller may ask for: kinds of relationship, and the largest length.
MATCH (start:Entity {id: $from})
MATCH (end:Entity {id: $to})
CALL (start, end) {
  WITH start, end
  WHERE start = end
  MATCH path = (start)
  RETURN path
  UNION ALL
  WITH start, end
  WHERE start <> end
  MATCH path = shortestPath((start)-[:/*via*/MEMBER_OF/*via*/*../*maxHops*/6/*maxHops*/]-(end))
  WHERE all(step IN relationships(path) WHERE NOT $statedOnly OR coalesce(step.basis, 'STATED') = 'STATED')
  RETURN path
}
WITH path LIMIT $limit
