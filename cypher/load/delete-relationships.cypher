// Deletes relationships that are no longer in the records, and all but one of equal ones.
// $elements: their element ids.
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
DELETE r
