// The order in which a list of Milestone comes where nothing else is asked for.
CREATE INDEX milestone_position IF NOT EXISTS FOR (n:Milestone) ON (n.position)
