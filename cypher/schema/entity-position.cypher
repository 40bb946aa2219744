// The order in which lists come where nothing else is asked for.
CREATE INDEX entity_position IF NOT EXISTS FOR (n:Entity) ON (n.position)
