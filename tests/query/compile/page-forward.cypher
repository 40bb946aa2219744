// $p0 = 3
// $p1 = "2007-11-26"
// $p2 = 26
// $p3 = "4:x:26"
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE meeting.startDate <= date($p1) AND CASE meeting.startDate WHEN date($p1) THEN meeting.position >= $p2 AND CASE meeting.position WHEN $p2 THEN elementId(meeting) > $p3 ELSE true END ELSE true END
      WITH meeting
      ORDER BY meeting.startDate DESC, meeting.position, elementId(meeting)
      LIMIT $p0
      RETURN [[toString(meeting.startDate), meeting.position, elementId(meeting)], [meeting.edtf]]
    },
    COUNT {
      MATCH (meeting:Meeting)
      RETURN meeting
    }
  ]
] AS answer
