// The order in which a list of Meeting comes where nothing else is asked for.
CREATE INDEX meeting_position IF NOT EXISTS FOR (n:Meeting) ON (n.position)
