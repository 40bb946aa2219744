// Makes relationships of every type what they must be.
// $rows: [{element, properties}], by element id.
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.element
SET r = row.properties
