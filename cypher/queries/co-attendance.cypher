// Pairs of actors that attended the same meetings, those that share the most first.
// $basis: the bases on which both attendances must rest, null for any; between comments stands that they must be stated. $actor: the id of one that must be in the pair, or null for all pairs.
// $minMeetings: how many meetings they share at least. $limit: how many pairs at most.
MATCH (one:Actor)-[attendance:ATTENDED]->(meeting:Meeting)<-[otherAttendance:ATTENDED]-(other:Actor)
WHERE one.id < other.id
  AND ($actor IS NULL OR one.id = $actor OR other.id = $actor)
  AND ($basis IS NULL OR attendance.basis IN $basis AND otherAttendance.basis IN $basis)
  /*statedOnly*/AND attendance.basis = 'STATED' AND otherAttendance.basis = 'STATED'/*statedOnly*/
WITH one, other, meeting
ORDER BY meeting.startDate, meeting.position
WITH one, other, collect(DISTINCT meeting) AS meetings
WHERE size(meetings) >= $minMeetings
WITH one, other, meetings
ORDER BY size(meetings) DESC, one.position, other.position, one.id, other.id
LIMIT $limit
