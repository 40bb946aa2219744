// The order in which a list of Event comes where nothing else is asked for.
CREATE INDEX event_position IF NOT EXISTS FOR (n:Event) ON (n.position)
