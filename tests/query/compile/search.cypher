// $p0 = 0
// $p1 = 11
// $p4 = null
// $p8 = null
// $p9 = 2147483647
// $p2 = "\"S/2005/709\""
// $p3 = "\"S/2005/709\""
// $p5 = "S/2005/709 *:* \"~"
// $p6 = "\"S/2005/709\""
// $p7 = "\"S/2005/709\""
WITH COLLECT {
  CALL () {
    WITH 1 AS one WHERE $p2 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_zh', $p2, {limit: $p0 + $p1}) YIELD node, score
    WITH collect({node: node, score: score}) AS hits
    UNWIND range(0, size(hits) - 1) AS rank
    RETURN hits[rank].node AS node, hits[rank].score AS match, 2 * rank AS rank
    UNION ALL
    WITH 1 AS one WHERE $p3 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_en', $p3, {limit: $p0 + $p1}) YIELD node, score
    WITH collect({node: node, score: score}) AS hits
    UNWIND range(0, size(hits) - 1) AS rank
    RETURN hits[rank].node AS node, hits[rank].score AS match, 2 * rank + 1 AS rank
  }
  WITH node, match, rank
  WHERE $p4 IS NULL OR any(label IN labels(node) WHERE label IN $p4)
  WITH node, match, rank
  ORDER BY match DESC, rank
  WITH node AS hit, head(collect(match)) AS score, head(collect(rank)) AS place
  ORDER BY score DESC, place
  SKIP $p0
  LIMIT $p1
  RETURN [
    score,
    [labels(hit), hit.contentEn],
    [
      hit.nameZh,
      hit.otherNames,
      hit.titleZh,
      hit.headingZh,
      hit.contentZh,
      hit.descriptionZh,
      hit.resolutionZh,
      hit.text,
      hit.nameEn,
      hit.titleEn,
      hit.symbol,
      hit.headingEn,
      hit.contentEn,
      hit.descriptionEn,
      hit.resolutionEn
    ]
  ]
} AS computed, COUNT {
  CALL () {
    WITH 1 AS one WHERE $p6 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_zh', $p6, {limit: $p9}) YIELD node, score
    WITH collect({node: node, score: score}) AS hits
    UNWIND range(0, size(hits) - 1) AS rank
    RETURN hits[rank].node AS node, hits[rank].score AS match, 2 * rank AS rank
    UNION ALL
    WITH 1 AS one WHERE $p7 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_en', $p7, {limit: $p9}) YIELD node, score
    WITH collect({node: node, score: score}) AS hits
    UNWIND range(0, size(hits) - 1) AS rank
    RETURN hits[rank].node AS node, hits[rank].score AS match, 2 * rank + 1 AS rank
  }
  WITH node, match, rank
  WHERE $p8 IS NULL OR any(label IN labels(node) WHERE label IN $p8)
  WITH node, match, rank
  ORDER BY match DESC, rank
  WITH node AS hit, head(collect(match)) AS score, head(collect(rank)) AS place
  RETURN hit
} AS computed2
RETURN [[computed, computed2]] AS answer
