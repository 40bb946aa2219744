// The order in which a list of Component comes where nothing else is asked for.
CREATE INDEX component_position IF NOT EXISTS FOR (n:Component) ON (n.position)
