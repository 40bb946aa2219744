import type { Database } from "./driver";

/** Whether the database holds a graph; Neo4j has `timeout` ms to say so. Throws where it does not answer. */
export async function holdsGraph(database: Pick<Database, "query">, timeout?: number): Promise<boolean> {
  const { records } = await database.query("MATCH (dataset:Dataset) RETURN dataset.version LIMIT 1", {}, timeout);
  return records.length > 0;
}
