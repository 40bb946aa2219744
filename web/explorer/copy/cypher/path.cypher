// All shortest paths between two nodes.
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH path = allShortestPaths((start)-[:ADDRESSED_TO|ATTENDED|BROADER|COMMITTED_TO|CONCLUDED|HELD_AT|HOLDS|ISSUED|ISSUED_AT|MADE_AT|MEMBER_OF|ON|OWED_TO|PART_OF|POST_IN|PROPOSED|REAFFIRMS|TAKES*..10]-(end))
RETURN [node IN nodes(path) | node.id] AS ids, [step IN relationships(path) | type(step)] AS kinds
ORDER BY ids, kinds
