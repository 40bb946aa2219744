// $p0 = 11
// $p5 = 2147483646
// $p1 = 11
// $p2 = [{"index":"text_zh","words":"\"S/2005/709\""},{"index":"text_en","words":"\"S/2005/709\""}]
// $p3 = []
// $p4 = "S/2005/709 *:* \"~"
// $p6 = [{"index":"text_zh","words":"\"S/2005/709\""},{"index":"text_en","words":"\"S/2005/709\""}]
// $p7 = []
WITH COLLECT {
  UNWIND $p2 AS one
  CALL db.index.fulltext.queryNodes(one.index, one.words, {limit: $p1}) YIELD node, score
  WITH node AS hit, max(score) AS score
  WHERE all(pattern IN $p3 WHERE any(text IN [hit.nameZh, hit.titleZh, hit.symbol, hit.headingZh, hit.contentZh, hit.descriptionZh, hit.resolutionZh, hit.text] + coalesce(hit.otherNames, []) WHERE text =~ pattern))
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
  UNWIND $p6 AS one
  CALL db.index.fulltext.queryNodes(one.index, one.words, {limit: $p5}) YIELD node, score
  WITH node AS hit, max(score) AS score
  WHERE all(pattern IN $p7 WHERE any(text IN [hit.nameZh, hit.titleZh, hit.symbol, hit.headingZh, hit.contentZh, hit.descriptionZh, hit.resolutionZh, hit.text] + coalesce(hit.otherNames, []) WHERE text =~ pattern))
  RETURN hit
} AS computed2
RETURN [[computed, computed2]] AS answer
