// What was loaded.
MATCH (dataset:Dataset)
WITH dataset ORDER BY dataset.id
RETURN properties(dataset) AS properties
