// What is near a node, and by which relationships.
MATCH (centre:Entity {id: $id})
OPTIONAL MATCH (centre)-[relationship]-(neighbour:Entity)
RETURN DISTINCT centre.id AS id, startNode(relationship).id AS from, type(relationship) AS kind, endNode(relationship).id AS to, relationship.basis AS basis, neighbour.id AS neighbour
ORDER BY kind, neighbour
