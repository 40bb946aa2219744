import type { Record as Row } from "neo4j-driver";
import type { GraphNode, GraphRelationship } from "./exportedGraph";
import { kindOf, type NodeKind } from "./nodeKinds";
import { valuesOf } from "./value";

/** The nodes that the rows of a statement hold. */
export async function* readNodes(kind: NodeKind, rows: AsyncIterable<Row>): AsyncGenerator<GraphNode> {
  for await (const row of rows) yield { kind, id: String(row.get("id")), properties: valuesOf(row.get("properties") as Record<string, unknown>) };
}

/** A relationship with the id that Neo4j gave it. */
export interface StoredRelationship extends GraphRelationship {
  readonly element: string;
}

/** The relationships that the rows of a statement hold. All between the same two nodes must come one after the other: they are numbered. */
export async function* readRelationships(type: string, rows: AsyncIterable<Row>): AsyncGenerator<StoredRelationship> {
  let last = "";
  let count = 0;
  for await (const row of rows) {
    const from = String(row.get("from"));
    const to = String(row.get("to"));
    const between = `relationship:${from}/${type}/${to}`;
    count = between === last ? count + 1 : 1;
    last = between;
    const fromKind = kindOf(row.get("labels") as string[]);
    if (fromKind === undefined) continue; // of a node that is not the graph's
    const properties = valuesOf(row.get("properties") as Record<string, unknown>);
    yield { id: count === 1 ? between : `${between}/${count}`, type, fromKind, from, to, element: String(row.get("element")), properties };
  }
}
