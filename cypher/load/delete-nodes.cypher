// Deletes nodes that are no longer in the records, with all their relationships.
// $elements: their element ids.
MATCH (n)
WHERE elementId(n) IN $elements
DETACH DELETE n
