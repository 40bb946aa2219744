// The order in which a list of Conclusion comes where nothing else is asked for.
CREATE INDEX conclusion_position IF NOT EXISTS FOR (n:Conclusion) ON (n.position)
