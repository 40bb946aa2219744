/** The procedure that statements call; CALL before a bracket is a subquery. */
const PROCEDURE = /^\s+db\.index\.fulltext\.queryNodes\(/;
const SUBQUERY = /^\s*[({]/;

/** What changes the graph, its schema or the server, reads what is outside it, or could hide such a word: Neo4j reads \uXXXX as the character. */
const FORBIDDEN = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|ALTER|GRANT|DENY|REVOKE|TERMINATE|FOREACH|LOAD\s+CSV|IN\s+TRANSACTIONS)\b|\\u/i;

/**
 * A compiled statement, as it was given. Throws where it is more than a question to the graph: the last safeguard against a mistake of the compiler, as nothing that a client
 * sends may become Cypher, and against what a READ transaction allows (LOAD CSV, procedures of the server). It runs once a plan.
 */
export function onlyReads(cypher: string): string {
  const calls = [...cypher.matchAll(/\bCALL\b/gi)].map(({ index }) => cypher.slice(index + "CALL".length));
  if (FORBIDDEN.test(cypher) || calls.some((rest) => !PROCEDURE.test(rest) && !SUBQUERY.test(rest))) throw new Error("A compiled statement is more than a question to the graph.");
  return cypher;
}
