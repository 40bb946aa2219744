// The order in which a list of Organization comes where nothing else is asked for.
CREATE INDEX organization_position IF NOT EXISTS FOR (n:Organization) ON (n.position)
