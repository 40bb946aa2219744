// What was loaded, and when it last changed.
// $corpus: the corpus's id; $properties: all that the node holds.
MATCH (dataset:Dataset {id: $corpus})
SET dataset = $properties
