// What was loaded last. $limit: one.
MATCH (dataset:Dataset)
WITH dataset
ORDER BY dataset.loadedAt DESC, dataset.id
LIMIT $limit
