// A shortest path between two entities.
// $from, $to: their ids.
// Between comments stand what the caller may ask for: kinds of relationship, the largest length, and that nothing inferred is followed.
MATCH (start:Entity {id: $from})
MATCH (end:Entity {id: $to})
WHERE start <> end
MATCH path = shortestPath((start)-[:/*via*/MEMBER_OF/*via*/*../*maxHops*/6/*maxHops*/]-(end))
/*statedOnly*/WHERE all(step IN relationships(path) WHERE coalesce(step.basis, 'STATED') = 'STATED')/*statedOnly*/
