// The order in which a list of Place comes where nothing else is asked for.
CREATE INDEX place_position IF NOT EXISTS FOR (n:Place) ON (n.position)
