// The order in which a list of Position comes where nothing else is asked for.
CREATE INDEX position_position IF NOT EXISTS FOR (n:Position) ON (n.position)
