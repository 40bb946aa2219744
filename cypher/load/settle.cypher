// Tells readers that the commit of a load is done, unless another load has begun its own meanwhile.
// $corpus: the corpus's id; $since: what unsettle returned.
MATCH (revision:Revision {id: $corpus})
WHERE revision.since = $since
SET revision.settled = timestamp()
