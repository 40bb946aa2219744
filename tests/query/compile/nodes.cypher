// $p0 = "place:vienna"
// $p1 = 251
// $p2 = ["meeting:2007-08-30-vienna","nothing"]
RETURN [
  head(COLLECT {
    MATCH (node:Entity)
    WHERE node:Entity AND node.id = $p0
    RETURN [
      labels(node),
      node.id,
      node.nameEn,
      CASE WHEN node:Place THEN [
        COLLECT {
          MATCH (node)<-[:HELD_AT]-(meeting:Meeting)
          WITH meeting
          ORDER BY meeting.position
          LIMIT $p1
          RETURN [[meeting.edtf]]
        }
      ] END
    ]
  }),
  [id IN $p2 | head(COLLECT {
    MATCH (node2:Entity)
    WHERE node2:Entity AND node2.id = id
    RETURN [labels(node2), node2.id, node2.text, node2.edtf]
  })]
] AS answer
