// $p0 = 4
// $p1 = 251
RETURN [
  [
    COLLECT {
      MATCH (actor:Actor)
      WHERE actor.position IS NOT NULL
      WITH actor
      ORDER BY actor.position, elementId(actor)
      LIMIT $p0
      WITH *, actor {.id, .nameEn, .nameZh, .classification} AS values
      RETURN [
        [
          labels(actor),
          values.id,
          values.nameEn,
          values.nameZh,
          CASE WHEN actor:Person THEN COLLECT {
            MATCH (actor)-[:HOLDS]->(post:Post)
            WITH post ORDER BY post.position
            RETURN [post.nameEn]
          } END,
          values.classification,
          CASE WHEN actor:Post THEN COLLECT {
            MATCH (actor)-[:POST_IN]->(organization:Organization)
            RETURN [organization.nameEn]
            LIMIT 1
          } END,
          CASE WHEN actor:Post THEN [
            COLLECT {
              MATCH ()-[membership:HOLDS]->(actor)
              WITH membership
              ORDER BY membership.position, type(membership)
              LIMIT $p1
              RETURN [
                [
                  COLLECT {
                    MATCH (actor2:Actor)-[membership]->()
                    RETURN [actor2.nameEn]
                    LIMIT 1
                  }
                ]
              ]
            }
          ] END
        ]
      ]
    }
  ]
] AS answer
