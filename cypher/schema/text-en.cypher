// The project's glosses in English: names and contents, words by their stems.
CREATE FULLTEXT INDEX text_en IF NOT EXISTS
FOR (n:Person|Organization|Post|Place|Meeting|Milestone|Document|Component|Commitment|Option|Position|Conclusion|Discrepancy)
ON EACH [n.nameEn, n.titleEn, n.symbol, n.headingEn, n.contentEn, n.descriptionEn, n.resolutionEn]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } }
