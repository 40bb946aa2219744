// $p0 = "place:vienna"
// $p1 = 251
// $p2 = ["meeting:2007-08-30-vienna","nothing"]
RETURN [
  COLLECT {
    MATCH (node:Entity)
    WHERE node:Entity AND node.id = $p0
    WITH *, node {.id, .nameEn} AS values
    RETURN [
      labels(node),
      values.id,
      values.nameEn,
      [
        COLLECT {
          MATCH (node)<-[:HELD_AT]-(meeting:Meeting)
          WITH meeting
          ORDER BY meeting.position
          LIMIT $p1
          RETURN [[meeting.edtf]]
        }
      ]
    ]
  },
  [id IN $p2 | COLLECT {
    MATCH (node2:Entity)
    WHERE node2:Entity AND node2.id = id
    WITH *, node2 {.id, .text, .edtf} AS values2
    RETURN [labels(node2), values2.id, values2.text, values2.edtf]
  }]
] AS answer
