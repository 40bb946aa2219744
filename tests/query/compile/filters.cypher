// $p6 = "STATED"
// $p7 = ["HOST"]
// $p10 = 251
// $p0 = "2007-09-28"
// $p1 = "纽约"
// $p2 = "Tr"
// $p3 = "2007-09-01"
// $p4 = ["2007-09-27","2007-09-28"]
// $p5 = "北约"
// $p8 = "att_"
// $p9 = 3
RETURN [
  [
    COUNT {
      MATCH (meeting:Meeting)
      WHERE (meeting.edtf = $p0 OR EXISTS {
        MATCH (meeting)-[:HELD_AT]->(place:Place)
        WHERE (place.nameEn = $p1 OR place.nameZh = $p1)
      }) AND NOT coalesce(meeting.faceToFaceOrdinal IS NULL, false) AND meeting.nameEn STARTS WITH $p2 AND meeting.startDate >= date($p3) AND meeting.startDate IN [day IN $p4 | date(day)] AND meeting.ordinal IS NOT NULL AND EXISTS {
        MATCH (meeting)<-[edge:ATTENDED]-(actor:Actor)
        WHERE any(one IN actor.otherNames WHERE one CONTAINS $p5) AND edge.basis = $p6
      } AND NOT EXISTS {
        MATCH (meeting)<-[edge2:ATTENDED]-(actor2:Actor)
        WHERE edge2.role IN $p7
      } AND NOT EXISTS {
        MATCH (meeting)<-[edge3:ATTENDED]-(actor3:Actor)
        WHERE NOT coalesce(EXISTS {
          MATCH (evidence:Evidence)
          WHERE evidence.id IN edge3.evidence AND EXISTS {
            MATCH (evidence)-[:FOUND_IN]->(component:Component)
            WHERE component.eId STARTS WITH $p8
          }
        }, false)
      } AND COUNT {
        MATCH (meeting)<-[edge4:ATTENDED]-(actor4:Actor)
      } >= $p9
      RETURN meeting
    }
  ]
] AS answer
