import { applySchema, type Database } from "../../dist/database";
import { CORPUS, nodeSets } from "./nodes";
import type { Plan } from "./plan";
import { relationshipSets } from "./relationships";

const BATCH = 10_000;

/** Writes the graph of a plan into an empty Neo4j, with the project's own constraints and indexes. */
export async function loadGraph(database: Database, plan: Plan, version: string, onProgress: (message: string) => void): Promise<void> {
  await applySchema(database);
  let written = 0;
  for (const { labels, rows } of nodeSets(plan)) {
    for (const batch of batches(rows)) {
      await database.run(`UNWIND $rows AS row CREATE (n:${labels.join(":")}) SET n = row`, { rows: batch });
      onProgress(`nodes ${(written += batch.length)}/${plan.nodes}`);
    }
  }
  written = 0;
  for (const { type, rows } of relationshipSets(plan)) {
    for (const batch of batches(rows)) {
      await database.run(`UNWIND $rows AS row MATCH (from:Entity|Evidence {id: row[0]}), (to:Entity|Evidence {id: row[1]}) CREATE (from)-[r:${type}]->(to) SET r = row[2]`, {
        rows: batch.map(([from, to, properties = {}]) => [from, to, properties]),
      });
      onProgress(`relationships ${(written += batch.length)}/${plan.relationships}`);
    }
  }
  await database.run("CREATE (:Revision {id: $corpus, since: timestamp() - 60000, settled: timestamp() - 50000})", { corpus: CORPUS });
  await database.run("CREATE (:Dataset {id: $corpus, corpus: $corpus, version: $version, sourceSha256: '', loadedAt: toString(datetime())})", { corpus: CORPUS, version });
  await database.run("CALL db.awaitIndexes(600)");
}

function* batches<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    if (batch.push(row) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
