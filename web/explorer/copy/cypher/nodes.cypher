// These nodes, and what relates them to each other.
MATCH (node:Entity)
WHERE node.id IN $ids
OPTIONAL MATCH (node)-[relationship]->(other:Entity)
WHERE other.id IN $ids
RETURN node.id AS id, coalesce(node.nameEn, node.titleEn, node.contentEn) AS name, collect({kind: type(relationship), to: other.id}) AS relationships
ORDER BY id
