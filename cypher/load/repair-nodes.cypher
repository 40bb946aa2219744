// Makes nodes of every kind what they must be. Labels that are not the graph's are left alone.
// $rows: [{element, labels, wrongLabels, properties}]: element id; the labels it must have; those of the graph's it must not have.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
REMOVE n:$(row.wrongLabels)
SET n = row.properties, n:$(row.labels)
