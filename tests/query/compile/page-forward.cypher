// $p0 = 3
// $p1 = "2007-11-26"
// $p2 = 26
// $p3 = "meeting:2007-11-26-baden"
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE (meeting.startDate <= date($p1) AND (meeting.startDate < date($p1) OR (meeting.startDate = date($p1) AND (meeting.position >= $p2 AND (meeting.position > $p2 OR (meeting.position = $p2 AND (meeting.id > $p3)))))))
      WITH meeting
      ORDER BY meeting.startDate DESC, meeting.position, meeting.id
      LIMIT $p0
      RETURN [[meeting.startDate, meeting.position, meeting.id], [meeting.edtf]]
    },
    COUNT {
      MATCH (meeting:Meeting)
    }
  ]
] AS answer
