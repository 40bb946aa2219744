// $p0 = "organization:troika"
// $p1 = 251
// $p2 = "organization:belgrade"
// $p3 = 251
RETURN [
  COLLECT {
    MATCH (actor:Actor)
    WHERE actor:Entity AND actor.id = $p0
    WITH *, actor {.id, .nameEn} AS values
    RETURN [
      values.id,
      values.nameEn,
      [
        COUNT {
          MATCH (actor)-[membership:MEMBER_OF|HOLDS]->()
          RETURN membership
        }
      ]
    ]
  },
  COLLECT {
    MATCH (actor2:Actor)
    WHERE actor2:Entity AND actor2.id = $p2
    WITH *, actor2 {.id, .nameEn} AS values2
    RETURN [
      values2.id,
      values2.nameEn,
      [
        COUNT {
          MATCH (actor2)-[:COMMITTED_TO]->(commitment:Commitment)
          RETURN commitment
        }
      ]
    ]
  }
] AS answer
