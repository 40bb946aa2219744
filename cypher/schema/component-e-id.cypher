// Components are asked for by eId, and by its beginning.
CREATE INDEX component_e_id IF NOT EXISTS FOR (n:Component) ON (n.eId)
