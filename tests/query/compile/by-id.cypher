// $p0 = "organization:troika"
// $p2 = 251
// $p1 = ["meeting:2007-08-30-vienna"]
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE meeting:Entity AND meeting.id IN $p1
      MATCH (meeting)<-[edge:ATTENDED]-(actor:Actor)
      WHERE actor:Entity AND actor.id = $p0
      WITH DISTINCT meeting
      WITH meeting
      ORDER BY meeting.position, elementId(meeting)
      LIMIT $p2
      RETURN [[meeting.nameEn]]
    }
  ]
] AS answer
