// $p0 = "2007-09-28"
// $p1 = "纽约"
// $p2 = "纽约"
// $p3 = "Tr"
// $p4 = "2007-09-01"
// $p5 = ["2007-09-27","2007-09-28"]
// $p6 = "北约"
// $p7 = "STATED"
// $p8 = ["HOST"]
// $p9 = "att_"
// $p10 = 3
RETURN [
  [
    COUNT {
      MATCH (meeting:Meeting)
      WHERE (meeting.edtf = $p0 OR EXISTS {
        MATCH (meeting)-[:HELD_AT]->(place:Place)
        WHERE (place.nameEn = $p1 OR place.nameZh = $p2)
      }) AND NOT coalesce(meeting.faceToFaceOrdinal IS NULL, false) AND meeting.nameEn STARTS WITH $p3 AND meeting.startDate >= date($p4) AND meeting.startDate IN [day IN $p5 | date(day)] AND meeting.ordinal IS NOT NULL AND EXISTS {
        MATCH (meeting)<-[edge:ATTENDED]-(actor:Actor)
        WHERE any(one IN actor.otherNames WHERE one CONTAINS $p6) AND edge.basis = $p7
      } AND NOT EXISTS {
        MATCH (meeting)<-[edge2:ATTENDED]-(actor2:Actor)
        WHERE edge2.role IN $p8
      } AND NOT EXISTS {
        MATCH (meeting)<-[edge3:ATTENDED]-(actor3:Actor)
        WHERE NOT coalesce(EXISTS {
          MATCH (evidence:Evidence)
          WHERE evidence.id IN edge3.evidence AND EXISTS {
            MATCH (evidence)-[:FOUND_IN]->(component:Component)
            WHERE component.eId STARTS WITH $p9
          }
        }, false)
      } AND COUNT {
        MATCH (meeting)<-[edge4:ATTENDED]-(actor4:Actor)
      } >= $p10
    }
  ]
] AS answer
