// The order in which a list of Document comes where nothing else is asked for.
CREATE INDEX document_position IF NOT EXISTS FOR (n:Document) ON (n.position)
