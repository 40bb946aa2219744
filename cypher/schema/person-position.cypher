// The order in which a list of Person comes where nothing else is asked for.
CREATE INDEX person_position IF NOT EXISTS FOR (n:Person) ON (n.position)
