// The entities around one, and the relationships among them.
// $id: the id of the one in the middle. $statedOnly: whether to follow nothing inferred. $limit: how many entities at most, and one more.
// Between comments stand what the caller may ask for: kinds of relationship, and how far away.
MATCH (centre:Entity {id: $id})
CALL (centre) {
  MATCH (centre)-[steps:/*via*/MEMBER_OF/*via*/*0../*hops*/1/*hops*/]-(neighbour:Entity)
  WHERE all(step IN steps WHERE NOT $statedOnly OR coalesce(step.basis, 'STATED') = 'STATED')
  RETURN DISTINCT neighbour
  LIMIT $limit
}
WITH collect(neighbour) AS found
WITH found[0..$limit - 1] AS members, size(found) < $limit AS complete
WITH members, complete, COLLECT {
  UNWIND members AS member
  MATCH (member)-[bond:/*via*/MEMBER_OF/*via*/]->(other)
  WHERE other IN members AND (NOT $statedOnly OR coalesce(bond.basis, 'STATED') = 'STATED')
  RETURN bond
} AS bonds
