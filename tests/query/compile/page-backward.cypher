// $p0 = 3
// $p1 = null
// $p2 = 1
// $p3 = "4:x:1"
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE (meeting.ordinal < $p1 OR ($p1 IS NULL AND meeting.ordinal IS NOT NULL) OR ((meeting.ordinal = $p1 OR ($p1 IS NULL AND meeting.ordinal IS NULL)) AND meeting.position <= $p2 AND CASE meeting.position WHEN $p2 THEN elementId(meeting) < $p3 ELSE true END))
      WITH meeting
      ORDER BY meeting.ordinal DESC, meeting.position DESC, elementId(meeting) DESC
      LIMIT $p0
      RETURN [[meeting.ordinal]]
    }
  ]
] AS answer
