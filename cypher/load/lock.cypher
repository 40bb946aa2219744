// Makes loaders of a corpus wait for each other: setting a property locks its node until the transaction ends.
// $corpus: the corpus's id. An id set to itself changes nothing.
MERGE (dataset:Dataset {id: $corpus})
SET dataset.id = $corpus
RETURN properties(dataset) AS properties
