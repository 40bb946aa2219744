// $p0 = 251
// $p1 = 1001
// $p2 = null
// $p3 = null
// $p4 = null
// $p5 = null
// $p6 = null
// $p7 = null
// $p8 = 9
// $p9 = 251
// $p10 = "place:baden"
// $p11 = "2007-11-01"
// $p12 = 251
// $p13 = 1
WITH COLLECT {
  MATCH (actor:Actor)
  RETURN [count(actor)]
} AS computed, COLLECT {
  MATCH (one:Actor)-[attendance:ATTENDED]->(meeting:Meeting)<-[otherAttendance:ATTENDED]-(other:Actor)
  WHERE one.id < other.id
    AND ($p2 IS NULL OR one.id = $p3 OR other.id = $p4)
    AND ($p5 IS NULL OR attendance.basis IN $p6 AND otherAttendance.basis IN $p7)
    AND attendance.basis = 'STATED' AND otherAttendance.basis = 'STATED'
  WITH one, other, meeting
  ORDER BY meeting.startDate, meeting.position
  WITH one, other, collect(DISTINCT meeting) AS meetings
  WHERE size(meetings) >= $p8
  WITH one, other, meetings
  ORDER BY size(meetings) DESC, one.position, other.position, one.id, other.id
  LIMIT $p1
  RETURN [size(meetings), CASE WHEN one IS NOT NULL THEN [one.nameEn] END]
} AS computed2, COLLECT {
  MATCH (centre:Entity {id: $p10})
  CALL (centre) {
    MATCH (centre)-[steps:HELD_AT*0..2]-(neighbour:Entity)
    WHERE all(step IN steps WHERE coalesce(step.basis, 'STATED') = 'STATED')
    RETURN DISTINCT neighbour
    LIMIT $p9
  }
  WITH collect(neighbour) AS found
  WITH found[0..$p9 - 1] AS members, size(found) < $p9 AS complete
  WITH members, complete, COLLECT {
    UNWIND members AS member
    MATCH (member)-[bond:HELD_AT]->(other)
    WHERE other IN members AND coalesce(bond.basis, 'STATED') = 'STATED'
    RETURN bond
  } AS bonds
  RETURN [complete, [node IN members | [node.id]], [relationship IN bonds | [type(relationship)]]]
} AS computed3
RETURN [
  [computed],
  computed2,
  computed3,
  [
    COLLECT {
      MATCH (event:Event)
      WHERE event.endDate >= date($p11)
      WITH event
      ORDER BY event.startDate, event.endDate, event.position, elementId(event)
      LIMIT $p12
      WITH *, event {.id, .startDate} AS values
      RETURN [[values.id, toString(values.startDate)]]
    }
  ],
  COLLECT {
    MATCH (dataset:Dataset)
    WITH dataset
    ORDER BY dataset.loadedAt DESC, dataset.id
    LIMIT $p13
    RETURN [dataset.version]
  }
] AS answer
