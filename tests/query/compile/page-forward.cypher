// $p0 = 3
// $p1 = "2007-11-26"
// $p2 = 26
// $p3 = "meeting:2007-11-26-baden"
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE meeting.startDate <= date($p1) AND CASE meeting.startDate WHEN date($p1) THEN meeting.position >= $p2 AND CASE meeting.position WHEN $p2 THEN meeting.id > $p3 ELSE true END ELSE true END
      WITH meeting
      ORDER BY meeting.startDate DESC, meeting.position, meeting.id
      LIMIT $p0
      RETURN [[toString(meeting.startDate), meeting.position, meeting.id], [meeting.edtf]]
    },
    COUNT {
      MATCH (meeting:Meeting)
      RETURN meeting
    }
  ]
] AS answer
