import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { readConfig, type ServerAddress } from "../../dist/config";
import { readCorpus } from "../../dist/corpus";
import { connect, loadCorpus, openLocalNeo4j } from "../../dist/database";
import { DEFAULT_LIMITS } from "../../dist/query";
import { serve } from "../../dist/server";
import { openGraph } from "../graph/openGraph";
import { planGraph } from "../graph/plan";

/** The record, found from here and from where this is compiled to. */
const RECORD = join(__dirname, "../../graph/s-2007-723");

/** Gives `use` the address of a server on the record, with a slash at its end. */
export async function withRecord<Result>(onProgress: (message: string) => void, use: (address: string) => Promise<Result>): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), "negotiations-graph-bench-"));
  const local = await openLocalNeo4j({ dataDir, cacheDir: readConfig().local.cacheDir, boltPort: 0, onProgress: ({ message }) => onProgress(message) });
  try {
    const database = connect(local.address);
    await loadCorpus(database, readCorpus(RECORD)).finally(() => database.close());
    return await withServer(local.address, use);
  } finally {
    await local.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Gives `use` the address of a server on a synthetic graph. */
export async function withSynthetic<Result>(scale: number, seed: number, keep: string | null, onProgress: (message: string) => void, use: (address: string) => Promise<Result>): Promise<Result> {
  const graph = await openGraph(planGraph(scale, seed), keep, onProgress);
  try {
    return await withServer(graph.address, use);
  } finally {
    await graph.close();
  }
}

async function withServer<Result>(address: ServerAddress, use: (address: string) => Promise<Result>): Promise<Result> {
  const database = connect(address);
  const server = await serve(database, { host: "127.0.0.1", port: 0, limits: { ...DEFAULT_LIMITS, requestsPerMinute: 1_000_000 } }, pino({ level: "silent" }));
  try {
    return await use(new URL("/", server.url).href);
  } finally {
    await server.stop();
    await database.close();
  }
}
