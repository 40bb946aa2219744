// The order in which a list of Post comes where nothing else is asked for.
CREATE INDEX post_position IF NOT EXISTS FOR (n:Post) ON (n.position)
