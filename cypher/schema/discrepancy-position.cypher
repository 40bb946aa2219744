// The order in which a list of Discrepancy comes where nothing else is asked for.
CREATE INDEX discrepancy_position IF NOT EXISTS FOR (n:Discrepancy) ON (n.position)
