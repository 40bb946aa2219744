// All nodes of some kinds, and what relates them to each other.
MATCH (node:Entity)
WHERE any(label IN labels(node) WHERE label IN $kinds)
OPTIONAL MATCH (node)-[relationship]->(other:Entity)
WHERE any(label IN labels(other) WHERE label IN $kinds) AND coalesce(relationship.basis, 'STATED') IN $bases
RETURN node.id AS id, coalesce(node.nameEn, node.titleEn, node.contentEn) AS name, collect({kind: type(relationship), to: other.id}) AS relationships
ORDER BY id
