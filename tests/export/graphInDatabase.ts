import type { Database } from "../../src/database";
import { comparable } from "../../src/database/load/comparable";

/** A node or relationship as it is in the database, read without any code of the exports. Dates are texts. */
export interface Element {
  readonly kind: string;
  readonly properties: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface Edge extends Element {
  readonly from: string;
  readonly to: string;
}

export interface GraphInDatabase {
  readonly nodes: readonly (Element & { readonly id: string })[];
  readonly edges: readonly Edge[];
}

/** All of the graph but what is kept for loads. */
export async function graphInDatabase(database: Database): Promise<GraphInDatabase> {
  const nodes = await database.run("MATCH (n:Entity|Evidence) RETURN [label IN labels(n) WHERE NOT label IN ['Entity', 'Actor', 'Event']][0] AS kind, properties(n) AS properties");
  const edges = await database.run("MATCH (a:Entity|Evidence)-[r]->(b:Entity|Evidence) RETURN type(r) AS kind, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY kind, from, to, r.position");
  return {
    nodes: nodes.map((row) => ({ kind: String(row.get("kind")), id: String((row.get("properties") as { id: unknown }).id), properties: plain(row.get("properties") as object) })),
    edges: edges.map((row) => ({ kind: String(row.get("kind")), from: String(row.get("from")), to: String(row.get("to")), properties: plain(row.get("properties") as object) })),
  };
}

/** The ids that edges have in exports: those between the same nodes are numbered in the order of the record. */
export function edgeIds(edges: readonly Edge[]): readonly string[] {
  const counts = new Map<string, number>();
  return edges.map(({ kind, from, to }) => {
    const id = `relationship:${from}/${kind}/${to}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}/${count}`;
  });
}

function plain(properties: object): Element["properties"] {
  const values = Object.entries(comparable(properties) as Record<string, string | number | readonly string[] | { readonly date: string }>);
  return Object.fromEntries(values.map(([name, value]) => [name, typeof value === "object" && "date" in value ? value.date : value]));
}
