// $p0 = 251
// $p1 = 251
// $p2 = 4
WITH COLLECT {
  MATCH (place:Place)
  WHERE place.position IS NOT NULL
  WITH place
  ORDER BY place.position, elementId(place)
  LIMIT $p0
  WITH *, COLLECT {
    MATCH (place)<-[:HELD_AT]-(meeting:Meeting)
    RETURN [count(DISTINCT meeting), [toString(max(meeting.startDate))]]
  } AS computed, COLLECT {
    MATCH (place)<-[:HELD_AT]-(meeting:Meeting)
    OPTIONAL MATCH (meeting)<-[edge:ATTENDED]-(attendances:Actor)
    WITH substring(toString(meeting.startDate), 0, 7) AS key, attendances AS key2, count(DISTINCT meeting) AS count, [count(DISTINCT meeting)] AS measures
    ORDER BY count DESC, key, key2.position, key2
    LIMIT $p2
    RETURN [[[['', key, null], ['', key2.id, CASE WHEN key2 IS NOT NULL THEN [labels(key2), key2.nameEn] END]]], measures]
  } AS computed2
  RETURN [[place.nameEn, [computed, computed2]]]
} AS computed3
RETURN [[computed3]] AS answer
