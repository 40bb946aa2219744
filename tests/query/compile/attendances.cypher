// $p0 = "WITH_PARTIES"
// $p1 = 3
// $p2 = "Bel"
// $p3 = "PARTY"
// $p4 = 251
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE meeting.classification = $p0
      WITH meeting
      ORDER BY meeting.position, elementId(meeting)
      LIMIT $p1
      RETURN [
        [
          meeting.nameZh,
          [
            COLLECT {
              MATCH (meeting)<-[edge:ATTENDED]-(actor:Actor)
              WHERE (actor.nameEn CONTAINS $p2 OR actor.nameZh CONTAINS $p2) AND edge.role = $p3
              WITH actor, edge
              ORDER BY edge.position
              LIMIT $p4
              WITH *, edge {.role, .basis} AS values, actor {.id, .nameEn} AS values2
              RETURN [
                values.role,
                values.basis,
                COLLECT {
                  MATCH (actor2:Actor)
                  WHERE actor2:Entity AND actor2.id = edge.onBehalfOf
                  RETURN [actor2.nameEn]
                  LIMIT 1
                },
                COLLECT {
                  MATCH (evidence:Evidence)
                  WHERE evidence.id IN edge.evidence
                  WITH evidence ORDER BY evidence.position
                  RETURN [
                    evidence.exact,
                    COLLECT {
                      MATCH (evidence)-[:FOUND_IN]->(component:Component)
                      RETURN [component.eId]
                      LIMIT 1
                    }
                  ]
                },
                [values2.id, values2.nameEn]
              ]
            },
            COUNT {
              MATCH (meeting)<-[edge:ATTENDED]-(actor:Actor)
              WHERE (actor.nameEn CONTAINS $p2 OR actor.nameZh CONTAINS $p2) AND edge.role = $p3
              RETURN actor
            }
          ]
        ]
      ]
    }
  ]
] AS answer
