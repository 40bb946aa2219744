// $p0 = 3
// $p1 = null
// $p2 = 1
// $p3 = "meeting:x"
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE (meeting.ordinal < $p1 OR ($p1 IS NULL AND meeting.ordinal IS NOT NULL) OR ((meeting.ordinal = $p1 OR ($p1 IS NULL AND meeting.ordinal IS NULL)) AND meeting.position <= $p2 AND CASE meeting.position WHEN $p2 THEN meeting.id < $p3 ELSE true END))
      WITH meeting
      ORDER BY meeting.ordinal IS NULL DESC, meeting.ordinal DESC, meeting.position DESC, meeting.id DESC
      LIMIT $p0
      RETURN [[meeting.ordinal]]
    }
  ]
] AS answer
