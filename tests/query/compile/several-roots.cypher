// $p0 = 251
// $p1 = 1001
// $p2 = null
// $p3 = null
// $p4 = null
// $p5 = null
// $p6 = null
// $p7 = null
// $p8 = true
// $p9 = 9
// $p10 = 251
// $p11 = "place:baden"
// $p12 = true
// $p13 = true
// $p14 = "2007-11-01"
// $p15 = 251
// $p16 = 1
WITH COLLECT {
  MATCH (actor:Actor)
  RETURN [count(DISTINCT actor)]
} AS computed, COLLECT {
  MATCH (one:Actor)-[attendance:ATTENDED]->(meeting:Meeting)<-[otherAttendance:ATTENDED]-(other:Actor)
  WHERE one.id < other.id
    AND ($p2 IS NULL OR one.id = $p3 OR other.id = $p4)
    AND ($p5 IS NULL OR attendance.basis IN $p6 AND otherAttendance.basis IN $p7)
    AND (NOT $p8 OR attendance.basis = 'STATED' AND otherAttendance.basis = 'STATED')
  WITH one, other, meeting
  ORDER BY meeting.startDate, meeting.position
  WITH one, other, collect(DISTINCT meeting) AS meetings
  WHERE size(meetings) >= $p9
  WITH one, other, meetings
  ORDER BY size(meetings) DESC, one.position, other.position, one.id, other.id
  LIMIT $p1
  RETURN [size(meetings), CASE WHEN one IS NOT NULL THEN [one.nameEn] END]
} AS computed2, COLLECT {
  MATCH (centre:Entity {id: $p11})
  CALL (centre) {
    MATCH (centre)-[steps:HELD_AT*0..2]-(neighbour:Entity)
    WHERE all(step IN steps WHERE NOT $p12 OR coalesce(step.basis, 'STATED') = 'STATED')
    RETURN DISTINCT neighbour
    LIMIT $p10
  }
  WITH collect(neighbour) AS found
  WITH found[0..$p10 - 1] AS members, size(found) < $p10 AS complete
  WITH members, complete, COLLECT {
    UNWIND members AS member
    MATCH (member)-[bond:HELD_AT]->(other)
    WHERE other IN members AND (NOT $p13 OR coalesce(bond.basis, 'STATED') = 'STATED')
    RETURN bond
  } AS bonds
  RETURN [complete, [node IN members | [node.id]], [relationship IN bonds | [type(relationship)]]]
} AS computed3, COLLECT {
  MATCH (dataset:Dataset)
  WITH dataset
  ORDER BY dataset.loadedAt DESC, dataset.id
  LIMIT $p16
  RETURN [dataset.version]
} AS computed4
RETURN [
  [head(computed)],
  computed2,
  head(computed3),
  [
    COLLECT {
      MATCH (event:Event)
      WHERE event.endDate >= date($p14)
      WITH event
      ORDER BY event.startDate, event.endDate, event.position, event.id
      LIMIT $p15
      RETURN [[event.id, toString(event.startDate)]]
    }
  ],
  head(computed4)
] AS answer
