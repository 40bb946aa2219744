// Tells readers that a load is about to be committed. In a transaction of its own, just before.
// $corpus: the corpus's id. Times are Neo4j's, in milliseconds.
MERGE (revision:Revision {id: $corpus})
SET revision.since = timestamp(), revision.settled = null
RETURN revision.since AS since
