// $p0 = 1
// $p1 = "meeting:x"
RETURN [
  [
    COLLECT {
      MATCH (meeting:Meeting)
      WHERE (meeting.ordinal IS NOT NULL OR (meeting.ordinal IS NULL AND (meeting.position <= $p0 AND (meeting.position < $p0 OR (meeting.position = $p0 AND (meeting.id < $p1))))))
      WITH meeting
      ORDER BY meeting.ordinal IS NULL DESC, meeting.ordinal DESC, meeting.position DESC, meeting.id DESC
      LIMIT 3
      RETURN [[meeting.ordinal]]
    }
  ]
] AS answer
