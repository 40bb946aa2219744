import { RELATIONSHIP_TYPES, type NodeKind, type RelationshipType } from "./nodeKinds";

/** The types that lead from what is said to the words that it rests on, and to the whole that something is a part of. */
export const SUPPORT = ["RESTS_ON", "FOUND_IN", "PART_OF"];

/** What a row of these statements tells of a node. */
const MEMBER = "m.id AS id, labels(m) AS labels, m.position AS position";

/** The nodes of a kind in the order of the record: their ids and properties. */
export function nodesStatement({ name }: NodeKind): string {
  return `MATCH (n:${name}) WHERE n.corpus IS NOT NULL
WITH n ORDER BY n.position, n.id
RETURN n.id AS id, properties(n) AS properties`;
}

/** The nodes with the ids $ids, in this order. */
export const NODES_BY_ID = `UNWIND $ids AS id
MATCH (n:Entity|Evidence {id: id})
RETURN n.id AS id, properties(n) AS properties`;

/** The relationships of a type, by the nodes that they start from. The nodes alone are sorted: what is sorted must be held by Neo4j. */
export function relationshipsStatement({ name, from }: RelationshipType): string {
  return `MATCH (n:${from.join("|")}) WHERE n.corpus IS NOT NULL
WITH n ORDER BY n.position, n.id
${outgoing(name)}`;
}

/** The relationships of a type that start from the nodes with the ids $ids. */
export function relationshipsFromIds({ name }: RelationshipType): string {
  return `UNWIND $ids AS id
MATCH (n:Entity|Evidence {id: id})
${outgoing(name)}`;
}

/** The nodes with the ids $ids. */
export const MEMBERS_BY_ID = `UNWIND $ids AS id
MATCH (m:Entity|Evidence {id: id}) WHERE m.corpus IS NOT NULL
RETURN ${MEMBER}`;

/** The entities that one relationship joins to those with the ids $ids. */
export const NEIGHBOURS = `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:${RELATIONSHIP_TYPES.map(({ name }) => name).join("|")}]-(m:Entity) WHERE m.corpus IS NOT NULL
WITH DISTINCT m
RETURN ${MEMBER}`;

/** What those with the ids $ids rest on, are found in and are parts of. */
export const SUPPORTS = `UNWIND $ids AS id
MATCH (n:Entity|Evidence {id: id})-[:${SUPPORT.join("|")}]->(m:Entity|Evidence) WHERE m.corpus IS NOT NULL
WITH DISTINCT m
RETURN ${MEMBER}`;

function outgoing(type: string): string {
  return `CALL (n) {
  MATCH (n)-[r:${type}]->(m:Entity|Evidence) WHERE m.corpus IS NOT NULL
  RETURN m.id AS to, r ORDER BY to, r.position
}
RETURN labels(n) AS labels, n.id AS from, to, elementId(r) AS element, properties(r) AS properties`;
}
