// Who proposed, accepted, examined or rejected which option?
MATCH (option:Option)
WHERE $id IS NULL OR option.id = $id OR EXISTS { (:Actor {id: $id})-[:PROPOSED]->(option) } OR EXISTS { (:Actor {id: $id})-[:TAKES]->(:Position)-[:ON]->(option) }
RETURN option.id AS id, option.nameEn AS name,
  [(actor)-[:PROPOSED]->(option) | actor.id] AS proposedBy,
  [(actor)-[:TAKES]->(position)-[:ON]->(option) | {actor: actor.id, stance: position.stance, content: position.contentEn}] AS positions
ORDER BY option.position
