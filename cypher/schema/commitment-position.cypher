// The order in which a list of Commitment comes where nothing else is asked for.
CREATE INDEX commitment_position IF NOT EXISTS FOR (n:Commitment) ON (n.position)
