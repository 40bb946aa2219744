import { cypherFile, cypherFileNames } from "../../database";
import type { GraphFormat } from "../format";
import { aboutGraph } from "../graph/aboutGraph";
import { batches } from "../graph/batches";
import { NODE_KINDS, RELATIONSHIP_TYPES } from "../graph/nodeKinds";
import { literal, mapLiteral } from "./literal";

/** How many rows a statement writes: more make Neo4j's parser slow, fewer make more round trips. */
const ROWS = 200;

/** A script for an empty Neo4j 5: each line a statement with a semicolon at its end, or a comment. */
export const cypherScript: GraphFormat = {
  name: "cypher",
  mediaType: "text/x-cypher",
  extension: "cypher",
  description: "a Cypher script that makes the graph in an empty Neo4j 5, constraints and indexes too",
  isBinary: false,
  source: "graph",
  async *write(graph) {
    yield `// ${aboutGraph(graph)}\n// For an empty Neo4j 5: cypher-shell -f FILE, or each line by itself through a driver.\n`;
    for (const name of cypherFileNames("schema")) yield statement(oneLine(cypherFile(name)));
    yield statement("CALL db.awaitIndexes(300)");
    for (const dataset of graph.datasets) yield statement(`CREATE (n:Dataset ${mapLiteral(dataset)})`);
    for (const kind of NODE_KINDS) {
      for await (const rows of batches(graph.nodes(kind), ROWS)) {
        yield statement(`UNWIND [${rows.map(({ properties }) => mapLiteral(properties)).join(",")}] AS row CREATE (n:${kind.labels.join(":")}) SET n = row`);
      }
    }
    for (const { name } of RELATIONSHIP_TYPES) {
      for await (const rows of batches(graph.relationships(name), ROWS)) {
        const list = rows.map(({ from, to, properties }) => `[${literal(from)},${literal(to)},${mapLiteral(properties)}]`).join(",");
        yield statement(`UNWIND [${list}] AS row MATCH (from:Entity|Evidence {id: row[0]}), (to:Entity|Evidence {id: row[1]}) CREATE (from)-[r:${name}]->(to) SET r = row[2]`);
      }
    }
  },
};

function statement(text: string): string {
  return `${text};\n`;
}

/** A file's statement without its comments. */
function oneLine(text: string): string {
  return text.replace(/^\/\/.*\n/gm, "").trim().replace(/\s*\n\s*/g, " ");
}
