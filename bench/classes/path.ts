import type { QueryClass } from "./queryClass";

/** The kinds of relationship that paths go along: all but those to evidence. */
export const KINDS =
  "ADDRESSED_TO|ATTENDED|BROADER|CITES|COMMITTED_TO|CONCLUDED|HELD_AT|HOLDS|ISSUED|ISSUED_AT|MADE_AT|MEMBER_OF|MENTIONS|ON|OWED_TO|PART_OF|POST_IN|PROPOSED|REAFFIRMS|REPRODUCES|STATED_IN|TAKES";

const STATEMENT = `
  MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
  MATCH path = shortestPath((start)-[:${KINDS}*..6]-(end))
  RETURN {length: length(path), nodes: [node IN nodes(path) | node {.id}]}`;

/** A shortest path between two actors. */
export const path: QueryClass = {
  name: "path",
  anchored: false,
  parameters: (anchors) => {
    const from = anchors.actor();
    for (;;) {
      const to = anchors.actor();
      if (to !== from) return { from, to };
    }
  },
  ours: { query: `query Path($from: ID!, $to: ID!) { path(from: $from, to: $to) { length nodes { id } } }` },
  raw: { statement: `RETURN {path: COLLECT { ${STATEMENT} }} AS answer` },
  neo4jGraphql: {
    typeDefs: `
      type PathNode { id: ID! }
      type Path { length: Int! nodes: [PathNode!]! }
      type Query { path(from: ID!, to: ID!): [Path!]! @cypher(statement: """${STATEMENT} AS path""", columnName: "path") }`,
    query: `query Path($from: ID!, $to: ID!) { path(from: $from, to: $to) { length nodes { id } } }`,
  },
  dataLoader: { query: `query Path($from: ID!, $to: ID!) { path(from: $from, to: $to) { length nodes { id } } }` },
  normalize: lengths,
};

/** Which of several shortest paths is found is up to Neo4j; how long they are, and between what, is not. */
function lengths(answer: unknown): unknown {
  const { path: found } = answer as { path: { length: number; nodes: { id: string }[] }[] };
  return found.map(({ length, nodes }) => ({ length, from: nodes[0]?.id, to: nodes.at(-1)?.id }));
}
