// Tells readers that a load is coming, before it writes anything. In a transaction of its own. Times are Neo4j's, in milliseconds.
// $corpus: the corpus's id. `isRead`: whether there was a graph before, which readers may trust not to change for a while.
OPTIONAL MATCH (other:Revision)
WITH count(other) > 0 AS isRead
MERGE (revision:Revision {id: $corpus})
SET revision.announced = timestamp()
RETURN isRead
