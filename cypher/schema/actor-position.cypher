// The order in which a list of Actor comes where nothing else is asked for.
CREATE INDEX actor_position IF NOT EXISTS FOR (n:Actor) ON (n.position)
