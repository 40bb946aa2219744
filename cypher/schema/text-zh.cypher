// The words of the source: names, contents and component texts in Chinese, cut into pairs of characters.
CREATE FULLTEXT INDEX text_zh IF NOT EXISTS
FOR (n:Person|Organization|Post|Place|Meeting|Milestone|Document|Component|Commitment|Option|Position|Conclusion|Discrepancy)
ON EACH [n.nameZh, n.otherNames, n.titleZh, n.symbol, n.headingZh, n.contentZh, n.descriptionZh, n.resolutionZh, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }
