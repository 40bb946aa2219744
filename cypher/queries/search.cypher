// Entities whose words match, with the score of the better match where texts in both languages match.
// $chinese, $english: what to look for in the texts of each language, in Lucene's syntax; null for nothing.
// $limit: how many to take from each index. $types: the labels that count, null for all. $patterns: regular expressions that a text must match besides.
// $score, $seen: where the page before ended: its last score, and the ids of what was given with that score; null for the first page. Lucene gives
// equal scores in no order that lasts, so that a page can start only behind a score and what was seen of it.
CALL () {
  WITH 1 AS one WHERE $chinese IS NOT NULL
  CALL db.index.fulltext.queryNodes('text_zh', $chinese, {limit: $limit}) YIELD node, score
  RETURN node, score
  UNION ALL
  WITH 1 AS one WHERE $english IS NOT NULL
  CALL db.index.fulltext.queryNodes('text_en', $english, {limit: $limit}) YIELD node, score
  RETURN node, score
}
WITH node AS hit, max(score) AS score
WHERE ($score IS NULL OR score < $score OR (score = $score AND NOT hit.id IN $seen))
  AND ($types IS NULL OR any(label IN labels(hit) WHERE label IN $types))
  AND all(pattern IN $patterns WHERE any(text IN [hit.nameZh, hit.titleZh, hit.symbol, hit.headingZh, hit.contentZh, hit.descriptionZh, hit.resolutionZh, hit.text] + coalesce(hit.otherNames, []) WHERE text =~ pattern))
