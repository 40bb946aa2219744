// The entities around one, and the relationships among them.
// $id: the id of the one in the middle. $limit: how many entities at most, and one more.
// Between comments stand what the caller may ask for: kinds of relationship, how far away, and that nothing inferred is followed.
MATCH (centre:Entity {id: $id})
CALL (centre) {
  MATCH (centre)-[steps:/*via*/MEMBER_OF/*via*/*0../*hops*/1/*hops*/]-(neighbour:Entity)
  /*statedOnly*/WHERE all(step IN steps WHERE coalesce(step.basis, 'STATED') = 'STATED')/*statedOnly*/
  RETURN DISTINCT neighbour
  LIMIT $limit
}
WITH collect(neighbour) AS found
WITH found[0..$limit - 1] AS members, size(found) < $limit AS complete
WITH members, complete, COLLECT {
  UNWIND members AS member
  MATCH (member)-[bond:/*via*/MEMBER_OF/*via*/]->(other)
  WHERE other IN members/*statedOnly*/ AND coalesce(bond.basis, 'STATED') = 'STATED'/*statedOnly*/
  RETURN bond
} AS bonds
