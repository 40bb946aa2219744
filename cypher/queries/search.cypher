// Entities whose words match, with the score of the better match where texts in both languages match.
// $asked: what to look for, as { index, words } for each language, the words in Lucene's syntax. $limit: how many to take from each index.
// $patterns: regular expressions that a text must match besides.
UNWIND $asked AS one
CALL db.index.fulltext.queryNodes(one.index, one.words, {limit: $limit}) YIELD node, score
WITH node AS hit, max(score) AS score
WHERE all(pattern IN $patterns WHERE any(text IN [hit.nameZh, hit.titleZh, hit.symbol, hit.headingZh, hit.contentZh, hit.descriptionZh, hit.resolutionZh, hit.text] + coalesce(hit.otherNames, []) WHERE text =~ pattern))
