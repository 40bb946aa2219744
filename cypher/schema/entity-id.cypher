// Ids are unique over all entities: load statements MERGE on them, and `node(id:)` finds by them.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
