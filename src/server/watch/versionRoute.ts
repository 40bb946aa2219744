import { Router } from "express";
import type { Database } from "../../database";
import { version } from "../../version";

const MILLISECONDS = 2_000;

/** /version: the program's version, and the corpus that the graph holds; null while the database does not answer or holds none. */
export function versionRoute(database: Pick<Database, "query" | "revision">): Router {
  const program = version();
  const routes = Router();
  routes.get("/version", async (_request, response) => {
    response.set("cache-control", "no-store").json({ name: "negotiations-graph", version: program, corpus: await corpusIn(database) });
  });
  return routes;
}

async function corpusIn(database: Pick<Database, "query" | "revision">): Promise<object | null> {
  try {
    const [{ records: [row] }, { revision }] = await Promise.all([
      database.query("MATCH (dataset:Dataset) RETURN dataset.id AS id, dataset.version AS checksum, dataset.sourceSha256 AS sourceSha256, dataset.loadedAt AS loadedAt LIMIT 1", {}, MILLISECONDS),
      database.revision(),
    ]);
    return row === undefined ? null : { ...row.toObject(), revision: revision.trim() };
  } catch {
    return null;
  }
}
