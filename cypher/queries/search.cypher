// Entities whose words match, with the score of the better match where texts in both languages match. `place` orders equal scores, the
// same for every limit: so pages fit together.
// $chinese, $english: what to look for in the texts of each language, in Lucene's syntax; null for nothing.
// $limit: how many to take from each index. $types: the labels that count, null for all.
CALL () {
  WITH 1 AS one WHERE $chinese IS NOT NULL
  CALL db.index.fulltext.queryNodes('text_zh', $chinese, {limit: $limit}) YIELD node, score
  WITH collect({node: node, score: score}) AS hits
  UNWIND range(0, size(hits) - 1) AS rank
  RETURN hits[rank].node AS node, hits[rank].score AS match, 2 * rank AS rank
  UNION ALL
  WITH 1 AS one WHERE $english IS NOT NULL
  CALL db.index.fulltext.queryNodes('text_en', $english, {limit: $limit}) YIELD node, score
  WITH collect({node: node, score: score}) AS hits
  UNWIND range(0, size(hits) - 1) AS rank
  RETURN hits[rank].node AS node, hits[rank].score AS match, 2 * rank + 1 AS rank
}
WITH node, match, rank
WHERE $types IS NULL OR any(label IN labels(node) WHERE label IN $types)
WITH node, match, rank
ORDER BY match DESC, rank
WITH node AS hit, head(collect(match)) AS score, head(collect(rank)) AS place
