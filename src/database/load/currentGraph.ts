import type { Record as Row } from "neo4j-driver";

/** A relationship as it is in the database, from the node that holds it. */
export interface CurrentRelationship {
  readonly element: string;
  readonly type: string;
  /** Element id of the node that it leads to. */
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A node as it is in the database. */
export interface CurrentNode {
  readonly element: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly relationships: readonly CurrentRelationship[];
}

/** The rows of cypher/load/dataset/current.cypher. */
export function currentGraph(rows: readonly Row[]): readonly CurrentNode[] {
  return rows.map((row) => {
    const relationships = row.get("relationships") as readonly [string, string, string, Record<string, unknown>][];
    return {
      element: row.get("element") as string,
      labels: row.get("labels") as string[],
      properties: row.get("properties") as Record<string, unknown>,
      relationships: relationships.map(([element, type, to, properties]) => ({ element, type, to, properties })),
    };
  });
}
