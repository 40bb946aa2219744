// Creates nodes of every kind. They are known not to be there; the constraints on ids would refuse a second one.
// $rows: [{labels, properties}]
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
