// $p0 = 11
// $p4 = null
// $p6 = null
// $p7 = []
// $p8 = "{\"given\":0,\"score\":null,\"seen\":[]}"
// $p10 = 2147483646
// $p13 = null
// $p15 = null
// $p16 = []
// $p1 = 11
// $p2 = "\"S/2005/709\""
// $p3 = "\"S/2005/709\""
// $p5 = []
// $p9 = "S/2005/709 *:* \"~"
// $p11 = "\"S/2005/709\""
// $p12 = "\"S/2005/709\""
// $p14 = []
WITH COLLECT {
  CALL () {
    WITH 1 AS one WHERE $p2 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_zh', $p2, {limit: $p1}) YIELD node, score
    RETURN node, score
    UNION ALL
    WITH 1 AS one WHERE $p3 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_en', $p3, {limit: $p1}) YIELD node, score
    RETURN node, score
  }
  WITH node AS hit, max(score) AS score
  WHERE ($p6 IS NULL OR score < $p6 OR (score = $p6 AND NOT hit.id IN $p7))
    AND ($p4 IS NULL OR any(label IN labels(hit) WHERE label IN $p4))
    AND all(pattern IN $p5 WHERE any(text IN [hit.nameZh, hit.titleZh, hit.symbol, hit.headingZh, hit.contentZh, hit.descriptionZh, hit.resolutionZh, hit.text] + coalesce(hit.otherNames, []) WHERE text =~ pattern))
  WITH hit, score
  ORDER BY score DESC, hit.id
  LIMIT $p0
  RETURN [
    score,
    hit.id,
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
    WITH 1 AS one WHERE $p11 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_zh', $p11, {limit: $p10}) YIELD node, score
    RETURN node, score
    UNION ALL
    WITH 1 AS one WHERE $p12 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_en', $p12, {limit: $p10}) YIELD node, score
    RETURN node, score
  }
  WITH node AS hit, max(score) AS score
  WHERE ($p15 IS NULL OR score < $p15 OR (score = $p15 AND NOT hit.id IN $p16))
    AND ($p13 IS NULL OR any(label IN labels(hit) WHERE label IN $p13))
    AND all(pattern IN $p14 WHERE any(text IN [hit.nameZh, hit.titleZh, hit.symbol, hit.headingZh, hit.contentZh, hit.descriptionZh, hit.resolutionZh, hit.text] + coalesce(hit.otherNames, []) WHERE text =~ pattern))
  RETURN hit
} AS computed2
RETURN [[computed, computed2]] AS answer
