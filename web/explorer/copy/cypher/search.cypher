// Where words stand, in the Chinese source or in its English gloss.
UNWIND $asked AS one
CALL db.index.fulltext.queryNodes(one.index, one.words) YIELD node, score
WITH node, max(score) AS score
WHERE all(pattern IN $patterns WHERE any(text IN [node.nameZh, node.titleZh, node.symbol, node.headingZh, node.contentZh, node.descriptionZh, node.resolutionZh, node.text] + coalesce(node.otherNames, []) WHERE text =~ pattern))
RETURN node.id AS id, score
ORDER BY score DESC, id
