// $p0 = 4
// $p1 = 251
RETURN [
  [
    COLLECT {
      MATCH (actor:Actor)
      WHERE actor.position IS NOT NULL
      WITH actor
      ORDER BY actor.position, actor.id
      LIMIT $p0
      RETURN [
        [
          labels(actor),
          actor.id,
          actor.nameEn,
          actor.nameZh,
          CASE WHEN actor:Person THEN COLLECT {
            MATCH (actor)-[:HOLDS]->(post:Post)
            WITH post ORDER BY post.position
            RETURN [post.nameEn]
          } END,
          actor.classification,
          CASE WHEN actor:Post THEN head(COLLECT {
            MATCH (actor)-[:POST_IN]->(organization:Organization)
            RETURN [organization.nameEn]
            LIMIT 1
          }) END,
          CASE WHEN actor:Post THEN [
            COLLECT {
              MATCH ()-[membership:HOLDS]->(actor)
              WITH membership
              ORDER BY membership.position, type(membership)
              LIMIT $p1
              RETURN [
                [
                  head(COLLECT {
                    MATCH (actor2:Actor)-[membership]->()
                    RETURN [actor2.nameEn]
                    LIMIT 1
                  })
                ]
              ]
            }
          ] END
        ]
      ]
    }
  ]
] AS answer
