// What happened, was written and was promised between two days.
MATCH (node:Entity)
WHERE (node:Event AND node.endDate >= date($from) AND node.startDate <= date($to))
  OR ((node:Document OR node:Commitment) AND date($from) <= node.date <= date($to))
RETURN node.id AS id, coalesce(node.nameEn, node.titleEn, node.contentEn) AS name, node.edtf AS edtf
ORDER BY coalesce(node.startDate, node.date), id
