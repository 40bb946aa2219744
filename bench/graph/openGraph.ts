import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig, type ServerAddress } from "../../dist/config";
import { connect, openLocalNeo4j, type Database } from "../../dist/database";
import { loadGraph } from "./loadGraph";
import type { Plan } from "./plan";

/** A private Neo4j that holds the graph of a plan. */
export interface OpenGraph {
  readonly plan: Plan;
  readonly address: ServerAddress;
  close(): Promise<void>;
}

/** Opens the graph of a plan; `keep` names a folder in which it stays, and is found by later runs. Without it, it is deleted at the end. */
export async function openGraph(plan: Plan, keep: string | null, onProgress: (message: string) => void): Promise<OpenGraph> {
  const dataDir = keep === null ? mkdtempSync(join(tmpdir(), "negotiations-graph-bench-")) : join(keep, `seed-${plan.seed}-scale-${plan.scale}`);
  const version = versionOf(plan);
  const open = async () => {
    const local = await openLocalNeo4j({ dataDir, cacheDir: readConfig().local.cacheDir, boltPort: 0, onProgress: ({ message }) => onProgress(message) });
    return { local, database: connect(local.address) };
  };
  const close = async ({ local, database }: Awaited<ReturnType<typeof open>>): Promise<void> => {
    await database.close();
    await local.stop();
  };
  let opened = await open();
  try {
    const found = await versionIn(opened.database);
    if (found !== version) {
      if (found !== null || (await hasNodes(opened.database))) {
        await close(opened);
        rmSync(dataDir, { recursive: true, force: true });
        opened = await open();
      }
      await loadGraph(opened.database, plan, version, onProgress);
    }
  } catch (error) {
    await close(opened);
    throw error;
  }
  const { local, database } = opened;
  return {
    plan,
    address: local.address,
    close: async () => {
      await close({ local, database });
      if (keep === null) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** What a graph is known by: the plan and the code that makes it. */
function versionOf({ seed, scale }: Plan): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith(".js")).sort()) hash.update(readFileSync(join(__dirname, file)));
  return `seed ${seed}, scale ${scale}, ${hash.digest("hex").slice(0, 16)}`;
}

async function versionIn(database: Database): Promise<string | null> {
  const [row] = await database.run("MATCH (dataset:Dataset) RETURN dataset.version AS version LIMIT 1");
  return (row?.get("version") as string | undefined) ?? null;
}

async function hasNodes(database: Database): Promise<boolean> {
  return (await database.run("MATCH (n) RETURN 1 LIMIT 1")).length > 0;
}
