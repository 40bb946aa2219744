// $p0 = "organization:troika"
// $p1 = 251
// $p2 = "organization:belgrade"
// $p3 = 251
RETURN [
  head(COLLECT {
    MATCH (actor:Actor)
    WHERE actor:Entity AND actor.id = $p0
    RETURN [
      actor.id,
      actor.nameEn,
      [
        COUNT {
          MATCH (actor)-[membership:MEMBER_OF|HOLDS]->()
          RETURN membership
        }
      ]
    ]
  }),
  head(COLLECT {
    MATCH (actor2:Actor)
    WHERE actor2:Entity AND actor2.id = $p2
    RETURN [
      actor2.id,
      actor2.nameEn,
      [
        COUNT {
          MATCH (actor2)-[:COMMITTED_TO]->(commitment:Commitment)
          RETURN commitment
        }
      ]
    ]
  })
] AS answer
