import { isDeepStrictEqual } from "node:util";
import type { QueryResult } from "neo4j-driver";
import type { Corpus } from "../../corpus";
import { cypherFile } from "../cypherFile";
import type { Database } from "../driver";
import { applySchema } from "./applySchema";
import { currentGraph } from "./currentGraph";
import { difference, type Difference } from "./difference";
import { ANNOUNCEMENT_MILLISECONDS } from "../revision";
import type { LoadStep, LoadSummary } from "./loadSummary";
import { toParameters } from "./toParameter";

/** Runs the statement in a file under cypher/load in the transaction of a load. */
type Run = (file: string, parameters: Record<string, unknown>) => Promise<QueryResult>;

/**
 * Makes the graph of a corpus in Neo4j what its records say, in one transaction: what is missing is created, what is not as it
 * must be is repaired, what is no longer in the records is deleted, and nothing that is not of this corpus is touched. The same
 * corpus again writes nothing. Loaders of a corpus wait for each other. Throws a {@link Failure} with code CORPUS where an id of
 * the corpus is taken by a node that is not of it, and whatever the driver throws; then the graph is as it was before.
 *
 * Neo4j lets a statement that runs during a commit see half of it. So the Revision node says when one is coming and when it is under way, and
 * readers that may have met it read again (cypher/load/announce.cypher, unsettle.cypher, settle.cypher; src/query/run).
 */
export async function loadCorpus(database: Database, corpus: Corpus, onProgress: (step: LoadStep) => void = () => {}): Promise<LoadSummary> {
  const start = performance.now();
  onProgress("schema");
  await applySchema(database);
  let since: unknown = null;
  const writing = database.write(async (transaction) => {
    const run: Run = async (file, parameters) => transaction.run(cypherFile(`load/${file}`), parameters);
    onProgress("compare");
    const dataset = (await run("lock", { corpus: corpus.id })).records[0]?.get("properties") as Record<string, unknown>;
    const changes = await compare(run, corpus);
    const counts = countChanges(changes);
    const mayCommit = isEmpty(counts) ? null : await announce(database, corpus);
    onProgress("nodes");
    await writeNodes(run, changes);
    onProgress("relationships");
    await writeRelationships(run, changes);
    const unchanged = await finish(run, corpus, counts, dataset);
    onProgress("commit");
    if (!unchanged && mayCommit !== null) await mayCommit();
    if (!unchanged) [since] = (await database.run(cypherFile("load/unsettle"), { corpus: corpus.id })).map((row) => row.get("since") as unknown);
    return { ...counts, unchanged };
  });
  const written = await writing.finally(async () => {
    if (since !== null) await database.run(cypherFile("load/settle"), { corpus: corpus.id, since });
  });
  const counts = Object.fromEntries([...corpus.nodes, ...corpus.relationships].map(({ kind, rows }) => [kind, rows.length]));
  return { corpus: corpus.id, version: corpus.version, counts, ...written, milliseconds: Math.round(performance.now() - start) };
}

/** Announces a load; gives what waits until no reader trusts any longer that there is none. */
async function announce(database: Database, corpus: Corpus): Promise<() => Promise<void>> {
  const [row] = await database.run(cypherFile("load/announce"), { corpus: corpus.id });
  const announced = performance.now();
  return async () => {
    const left = announced + ANNOUNCEMENT_MILLISECONDS - performance.now();
    if (row?.get("isRead") === true && left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  };
}

/** What differs between the graph, under the lock, and the corpus. */
async function compare(run: Run, corpus: Corpus): Promise<Difference> {
  const { records } = await run("current", {
    corpus: corpus.id,
    ids: corpus.nodes.flatMap(({ rows }) => rows.map(({ id }) => id)),
    types: corpus.relationships.map(({ type }) => type),
  });
  return difference(corpus, currentGraph(records));
}

async function writeNodes(run: Run, { nodes: { created, changed, removed }, relationships }: Difference): Promise<void> {
  if (relationships.removed.length > 0) await run("delete-relationships", { elements: relationships.removed });
  if (removed.length > 0) await run("delete-nodes", { elements: removed });
  if (created.length > 0) await run("create-nodes", { rows: created.map(({ labels, row }) => ({ labels, properties: toParameters(row) })) });
  if (changed.length > 0) await run("repair-nodes", { rows: changed.map(({ row, ...rest }) => ({ ...rest, properties: toParameters(row) })) });
}

async function writeRelationships(run: Run, { relationships: { created, changed } }: Difference): Promise<void> {
  if (created.length > 0) {
    await run("create-relationships", { rows: created.map(({ properties, ...rest }) => ({ ...rest, properties: toParameters(properties) })) });
  }
  if (changed.length > 0) {
    await run("repair-relationships", { rows: changed.map(({ element, row }) => ({ element, properties: toParameters(row.properties) })) });
  }
}

function countChanges({ nodes, relationships }: Difference): Pick<LoadSummary, "nodes" | "relationships"> {
  return {
    nodes: { created: nodes.created.length, changed: nodes.changed.length, removed: nodes.removed.length },
    relationships: {
      created: relationships.created.length,
      changed: relationships.changed.length,
      removed: relationships.removed.length + relationships.detached,
    },
  };
}

function isEmpty({ nodes, relationships }: Pick<LoadSummary, "nodes" | "relationships">): boolean {
  return [nodes, relationships].every(({ created, changed, removed }) => created + changed + removed === 0);
}

/** Brings the Dataset node up to date, `loadedAt` only if anything else is new; gives whether nothing is. */
async function finish(
  run: Run,
  { id, version, sourceSha256 }: Corpus,
  counts: Pick<LoadSummary, "nodes" | "relationships">,
  dataset: Record<string, unknown>,
): Promise<boolean> {
  const properties = { id, corpus: id, version, sourceSha256 };
  const isSame = isDeepStrictEqual({ ...properties, loadedAt: dataset.loadedAt }, dataset);
  if (isSame && isEmpty(counts)) return true;
  await run("finish", { corpus: id, properties: { ...properties, loadedAt: new Date().toISOString() } });
  return false;
}
