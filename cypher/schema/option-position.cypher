// The order in which a list of Option comes where nothing else is asked for.
CREATE INDEX option_position IF NOT EXISTS FOR (n:Option) ON (n.position)
