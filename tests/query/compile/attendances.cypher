// $p0 = "Bel"
// $p1 = "Bel"
// $p2 = "PARTY"
// $p3 = "WITH_PARTIES"
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE meeting.classification = $p3
      WITH meeting
      ORDER BY meeting.position, meeting.id
      LIMIT 3
      RETURN [
        [
          meeting.nameZh,
          [
            COLLECT {
              MATCH (meeting)<-[edge:ATTENDED]-(actor:Actor)
              WHERE (actor.nameEn CONTAINS $p0 OR actor.nameZh CONTAINS $p1) AND edge.role = $p2
              WITH actor, edge
              ORDER BY edge.position, actor.id
              LIMIT 251
              RETURN [
                edge.role,
                edge.basis,
                head(COLLECT {
                  MATCH (actor2:Actor)
                  WHERE actor2:Entity AND actor2.id = edge.onBehalfOf
                  RETURN [labels(actor2), actor2.nameEn]
                  LIMIT 1
                }),
                COLLECT {
                  MATCH (evidence:Evidence)
                  WHERE evidence.id IN edge.evidence
                  WITH evidence ORDER BY evidence.position, evidence.id
                  RETURN [
                    evidence.exact,
                    head(COLLECT {
                      MATCH (evidence)-[:FOUND_IN]->(component:Component)
                      RETURN [component.eId]
                      LIMIT 1
                    })
                  ]
                },
                [labels(actor), actor.id, actor.nameEn]
              ]
            },
            COUNT {
              MATCH (meeting)<-[edge:ATTENDED]-(actor:Actor)
              WHERE (actor.nameEn CONTAINS $p0 OR actor.nameZh CONTAINS $p1) AND edge.role = $p2
            }
          ]
        ]
      ]
    }
  ]
] AS answer
