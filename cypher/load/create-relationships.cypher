// Creates relationships of every type. They are known not to be there.
// $rows: [{type, from, to, properties}], the ends by their ids.
UNWIND $rows AS row
MATCH (from:Entity|Evidence {id: row.from}), (to:Entity|Evidence {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
