// $p0 = 3
// $p1 = null
// $p2 = 3
// $p3 = "4:x:3"
RETURN [
  [
    COLLECT {
      MATCH (commitment:Commitment)
      WITH commitment, head(COLLECT {
        MATCH (commitment)-[:MADE_AT]->(madeAt:Meeting)
        RETURN madeAt.startDate
        LIMIT 1
      }) AS sort
      WHERE (sort < date($p1) OR (date($p1) IS NOT NULL AND sort IS NULL) OR ((sort = date($p1) OR (date($p1) IS NULL AND sort IS NULL)) AND commitment.position >= $p2 AND CASE commitment.position WHEN $p2 THEN elementId(commitment) > $p3 ELSE true END))
      WITH commitment, sort
      ORDER BY sort IS NULL, sort DESC, commitment.position, elementId(commitment)
      LIMIT $p0
      RETURN [[commitment.id]]
    }
  ]
] AS answer
