import type { Corpus } from "../../../src/corpus";
import type { Database } from "../../../src/database";
import { comparable } from "../../../src/database/load/comparable";

/** All nodes and relationships of a database, one a line, in an order of their own; without the times of loads. */
export async function graphDump(database: Database): Promise<readonly string[]> {
  const nodes = await database.run("MATCH (n) WHERE NOT n:Revision RETURN labels(n) AS labels, properties(n) AS properties");
  const relationships = await database.run("MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties");
  return [
    ...nodes.map((row) => nodeLine(row.get("labels") as string[], row.get("properties") as object)),
    ...relationships.map((row) => [row.get("type"), row.get("from"), row.get("to"), canonical(row.get("properties") as object)].join(" ")),
  ].sort();
}

/** What the dump of a database is to be that holds a corpus and nothing else. */
export function expectedDump({ id, version, sourceSha256, nodes, relationships }: Corpus): readonly string[] {
  return [
    nodeLine(["Dataset"], { id, corpus: id, version, sourceSha256 }),
    ...nodes.flatMap(({ labels, rows }) => rows.map((row) => nodeLine(labels, row))),
    ...relationships.flatMap(({ type, rows }) => rows.map(({ from, to, properties }) => [type, from, to, canonical(properties)].join(" "))),
  ].sort();
}

function nodeLine(labels: readonly string[], properties: object): string {
  return `${[...labels].sort().join(":")} ${canonical({ ...properties, loadedAt: undefined })}`;
}

function canonical(properties: object): string {
  return JSON.stringify(Object.entries(comparable(properties) as object).sort(([one], [other]) => (one < other ? -1 : 1)).filter(([, value]) => value !== undefined));
}
