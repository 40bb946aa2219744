import { cypherFile, cypherFileNames } from "../../database";
import type { GraphFormat } from "../format";
import type { GraphRelationship, Properties } from "../graph/exportedGraph";
import { scalarLiteral } from "./literal";
import { aboutGraph } from "../graph/aboutGraph";
import { batches } from "../graph/batches";
import { NODE_KINDS, RELATIONSHIP_TYPES } from "../graph/nodeKinds";
import { rowColumns } from "./rowColumns";

/** How many rows a statement writes: some 300 KB of text. */
const ROWS = 1_000;

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
    yield nodes(["Dataset"], graph.datasets);
    for (const kind of NODE_KINDS) {
      for await (const rows of batches(graph.nodes(kind), ROWS)) {
        yield nodes(kind.labels, rows.map(({ properties }) => properties));
      }
    }
    for (const { name } of RELATIONSHIP_TYPES) {
      for await (const rows of batches(graph.relationships(name), ROWS)) {
        yield relationships(name, rows);
      }
    }
  },
};

function nodes(labels: readonly string[], rows: readonly Properties[]): string {
  const { lists, map } = rowColumns(rows);
  return statement(`WITH ${lists} UNWIND range(0,${rows.length - 1}) AS i CREATE (n:${labels.join(":")} ${map})`);
}

function relationships(type: string, rows: readonly GraphRelationship[]): string {
  const ends = `[${rows.map(({ from }) => scalarLiteral(from)).join(",")}] AS starts,[${rows.map(({ to }) => scalarLiteral(to)).join(",")}] AS ends`;
  const { lists, map } = rowColumns(rows.map(({ properties }) => properties));
  const match = "MATCH (from:Entity|Evidence {id: starts[i]}), (to:Entity|Evidence {id: ends[i]})";
  return statement(`WITH ${ends}${lists === "" ? "" : `,${lists}`} UNWIND range(0,${rows.length - 1}) AS i ${match} CREATE (from)-[:${type} ${map}]->(to)`);
}

function statement(text: string): string {
  return `${text};\n`;
}

/** A file's statement without its comments. */
function oneLine(text: string): string {
  return text.replace(/^\/\/.*\n/gm, "").trim().replace(/\s*\n\s*/g, " ");
}
