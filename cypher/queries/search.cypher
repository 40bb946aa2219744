// Entities whose words match, with the score of the better match where texts in both languages match.
// $chinese, $english: what to look for in the texts of each language, in Lucene's syntax; null for nothing.
// $patterns: regular expressions that a text must match besides. $limit: how many to take from each index. $types: the labels that count, null for all.
// Lucene gives equal scores in no order that lasts: where $limit would cut among equals, all hits are taken, so that pages fit together.
CALL () {
  WITH 1 AS one WHERE $chinese IS NOT NULL
  CALL db.index.fulltext.queryNodes('text_zh', $chinese, {limit: $limit + 1}) YIELD node, score
  WITH collect({node: node, score: score}) AS best
  CALL (best) {
    WITH best WHERE size(best) <= $limit OR best[$limit].score < best[$limit - 1].score
    UNWIND best AS match
    RETURN match.node AS node, match.score AS score
    UNION ALL
    WITH best WHERE size(best) > $limit AND best[$limit].score = best[$limit - 1].score
    CALL db.index.fulltext.queryNodes('text_zh', $chinese) YIELD node, score
    RETURN node, score
  }
  RETURN node, score
  UNION ALL
  WITH 1 AS one WHERE $english IS NOT NULL
  CALL db.index.fulltext.queryNodes('text_en', $english, {limit: $limit + 1}) YIELD node, score
  WITH collect({node: node, score: score}) AS best
  CALL (best) {
    WITH best WHERE size(best) <= $limit OR best[$limit].score < best[$limit - 1].score
    UNWIND best AS match
    RETURN match.node AS node, match.score AS score
    UNION ALL
    WITH best WHERE size(best) > $limit AND best[$limit].score = best[$limit - 1].score
    CALL db.index.fulltext.queryNodes('text_en', $english) YIELD node, score
    RETURN node, score
  }
  RETURN node, score
}
WITH node AS hit, max(score) AS score
WHERE ($types IS NULL OR any(label IN labels(hit) WHERE label IN $types))
  AND all(pattern IN $patterns WHERE any(text IN [hit.nameZh, hit.titleZh, hit.symbol, hit.headingZh, hit.contentZh, hit.descriptionZh, hit.resolutionZh, hit.text] + coalesce(hit.otherNames, []) WHERE text =~ pattern))
