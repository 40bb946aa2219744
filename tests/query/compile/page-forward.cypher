// $p0 = "2007-11-26"
// $p1 = 26
// $p2 = "meeting:2007-11-26-baden"
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE (meeting.startDate <= date($p0) AND (meeting.startDate < date($p0) OR (meeting.startDate = date($p0) AND (meeting.position >= $p1 AND (meeting.position > $p1 OR (meeting.position = $p1 AND (meeting.id > $p2)))))))
      WITH meeting
      ORDER BY meeting.startDate DESC, meeting.position, meeting.id
      LIMIT 3
      RETURN [[meeting.startDate, meeting.position, meeting.id], [meeting.edtf]]
    },
    COUNT {
      MATCH (meeting:Meeting)
    }
  ]
] AS answer
