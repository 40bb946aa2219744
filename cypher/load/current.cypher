// The graph of a corpus as it is: its nodes, whatever labels they have, with their relationships to one another.
// $corpus: the corpus's id; $ids: the ids that its nodes are to have, so that one is found that does not belong to the corpus;
// $types: the graph's types of relationship, so that others are left alone.
MATCH (n)
WHERE (n.corpus = $corpus OR n:Entity|Evidence AND n.id IN $ids) AND NOT (n:Dataset AND n.id = $corpus)
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties, COLLECT {
  MATCH (n)-[r]->(to)
  WHERE type(r) IN $types AND to.corpus = $corpus
  RETURN [elementId(r), type(r), elementId(to), properties(r)]
} AS relationships
