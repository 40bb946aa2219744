// All shortest paths between two entities, in the order of the ids on their way.
// $from, $to: their ids. $limit: how many at most.
// Between comments stand what the caller may ask for: kinds of relationship, the largest length, and that nothing inferred is followed.
MATCH (start:Entity {id: $from})
MATCH (end:Entity {id: $to})
WHERE start <> end
MATCH path = allShortestPaths((start)-[:/*via*/MEMBER_OF/*via*/*../*maxHops*/6/*maxHops*/]-(end))
/*statedOnly*/WHERE all(step IN relationships(path) WHERE coalesce(step.basis, 'STATED') = 'STATED')/*statedOnly*/
WITH path
ORDER BY [node IN nodes(path) | node.id], [step IN relationships(path) | type(step)]
LIMIT $limit
