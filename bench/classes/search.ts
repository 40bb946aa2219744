import type { QueryClass } from "./queryClass";

const STATEMENT = "CALL db.index.fulltext.queryNodes('text_en', $lucene, {limit: 20}) YIELD node, score RETURN {score: score, node: node {.id}}";

/** The twenty best places where English texts have two words. */
export const search: QueryClass = {
  name: "search",
  anchored: false,
  parameters: (anchors) => {
    const words = [anchors.word(), anchors.word()];
    return { query: words.join(" "), lucene: words.map((word) => `"${word}"`).join(" AND ") };
  },
  ours: {
    query: `query Search($query: String!) { search(query: $query, lang: EN, first: 20) { edges { score node { ... on Node { id } } } } }`,
    variables: ({ query }) => ({ query }),
  },
  raw: { statement: `RETURN {search: COLLECT { ${STATEMENT} }} AS answer` },
  // Its own full-text fields want one index a type; this index is over all.
  neo4jGraphql: {
    typeDefs: `
      type Found { id: ID! }
      type Hit { score: Float! node: Found! }
      type Query { search(lucene: String!): [Hit!]! @cypher(statement: """${STATEMENT} AS hit""", columnName: "hit") }`,
    query: `query Search($lucene: String!) { search(lucene: $lucene) { score node { id } } }`,
    variables: ({ lucene }) => ({ lucene }),
  },
  dataLoader: {
    query: `query Search($lucene: String!) { search(lucene: $lucene) { score node { id } } }`,
    variables: ({ lucene }) => ({ lucene }),
  },
  normalize: determined,
};

/** Which of equal scores come first, and which of the lowest come at all, is up to Neo4j, and differs with the limit that it is given. */
function determined(answer: unknown): unknown {
  const { search: hits } = answer as { search: { score: number; node: { id: string } }[] };
  const lowest = Math.min(...hits.map(({ score }) => score));
  return hits
    .map(({ score, node }) => ({ score, id: score === lowest ? null : node.id }))
    .sort((one, other) => other.score - one.score || ((one.id ?? "") < (other.id ?? "") ? -1 : 1));
}
