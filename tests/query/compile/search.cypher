// $p0 = 0
// $p1 = 11
// $p5 = null
// $p8 = 2147483646
// $p11 = null
// $p2 = 11
// $p3 = "\"S/2005/709\""
// $p4 = "\"S/2005/709\""
// $p6 = []
// $p7 = "S/2005/709 *:* \"~"
// $p9 = "\"S/2005/709\""
// $p10 = "\"S/2005/709\""
// $p12 = []
WITH COLLECT {
  CALL () {
    WITH 1 AS one WHERE $p3 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_zh', $p3, {limit: $p2 + 1}) YIELD node, score
    WITH collect({node: node, score: score}) AS best
    CALL (best) {
      WITH best WHERE size(best) <= $p2 OR best[$p2].score < best[$p2 - 1].score
      UNWIND best AS match
      RETURN match.node AS node, match.score AS score
      UNION ALL
      WITH best WHERE size(best) > $p2 AND best[$p2].score = best[$p2 - 1].score
      CALL db.index.fulltext.queryNodes('text_zh', $p3) YIELD node, score
      RETURN node, score
    }
    RETURN node, score
    UNION ALL
    WITH 1 AS one WHERE $p4 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_en', $p4, {limit: $p2 + 1}) YIELD node, score
    WITH collect({node: node, score: score}) AS best
    CALL (best) {
      WITH best WHERE size(best) <= $p2 OR best[$p2].score < best[$p2 - 1].score
      UNWIND best AS match
      RETURN match.node AS node, match.score AS score
      UNION ALL
      WITH best WHERE size(best) > $p2 AND best[$p2].score = best[$p2 - 1].score
      CALL db.index.fulltext.queryNodes('text_en', $p4) YIELD node, score
      RETURN node, score
    }
    RETURN node, score
  }
  WITH node AS hit, max(score) AS score
  WHERE ($p5 IS NULL OR any(label IN labels(hit) WHERE label IN $p5))
    AND all(pattern IN $p6 WHERE any(text IN [hit.nameZh, hit.titleZh, hit.symbol, hit.headingZh, hit.contentZh, hit.descriptionZh, hit.resolutionZh, hit.text] + coalesce(hit.otherNames, []) WHERE text =~ pattern))
  WITH hit, score
  ORDER BY score DESC, hit.id
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
    WITH 1 AS one WHERE $p9 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_zh', $p9, {limit: $p8 + 1}) YIELD node, score
    WITH collect({node: node, score: score}) AS best
    CALL (best) {
      WITH best WHERE size(best) <= $p8 OR best[$p8].score < best[$p8 - 1].score
      UNWIND best AS match
      RETURN match.node AS node, match.score AS score
      UNION ALL
      WITH best WHERE size(best) > $p8 AND best[$p8].score = best[$p8 - 1].score
      CALL db.index.fulltext.queryNodes('text_zh', $p9) YIELD node, score
      RETURN node, score
    }
    RETURN node, score
    UNION ALL
    WITH 1 AS one WHERE $p10 IS NOT NULL
    CALL db.index.fulltext.queryNodes('text_en', $p10, {limit: $p8 + 1}) YIELD node, score
    WITH collect({node: node, score: score}) AS best
    CALL (best) {
      WITH best WHERE size(best) <= $p8 OR best[$p8].score < best[$p8 - 1].score
      UNWIND best AS match
      RETURN match.node AS node, match.score AS score
      UNION ALL
      WITH best WHERE size(best) > $p8 AND best[$p8].score = best[$p8 - 1].score
      CALL db.index.fulltext.queryNodes('text_en', $p10) YIELD node, score
      RETURN node, score
    }
    RETURN node, score
  }
  WITH node AS hit, max(score) AS score
  WHERE ($p11 IS NULL OR any(label IN labels(hit) WHERE label IN $p11))
    AND all(pattern IN $p12 WHERE any(text IN [hit.nameZh, hit.titleZh, hit.symbol, hit.headingZh, hit.contentZh, hit.descriptionZh, hit.resolutionZh, hit.text] + coalesce(hit.otherNames, []) WHERE text =~ pattern))
  RETURN hit
} AS computed2
RETURN [[computed, computed2]] AS answer
