// All shortest paths between two entities, those first that lead through what the record names first.
// $from, $to: their ids. $statedOnly: whether to follow nothing inferred. $limit: how many at most.
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
  MATCH path = allShortestPaths((start)-[:/*via*/MEMBER_OF/*via*/*../*maxHops*/6/*maxHops*/]-(end))
  WHERE all(step IN relationships(path) WHERE NOT $statedOnly OR coalesce(step.basis, 'STATED') = 'STATED')
  RETURN path
}
WITH path
ORDER BY [node IN nodes(path) | node.id], [step IN relationships(path) | type(step)]
LIMIT $limit
