import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "../../src/database";
import { freePort } from "../../src/database/local/port";

/** A server that is soaked: the built program, in a process of its own. */
export interface Soaked {
  readonly url: string;
  /** What it holds by its own metrics, in MB. */
  memory(): Promise<{ readonly rss: number; readonly heap: number }>;
  /** Sends SIGTERM and gives the exit code. */
  terminate(): Promise<number | null>;
}

/** Starts one on a Neo4j; resolves when it is ready. */
export async function openSoaked({ uri, user, password, database }: Database["address"]): Promise<Soaked> {
  const port = await freePort(0);
  const dataDir = mkdtempSync(join(tmpdir(), "negotiations-graph-soak-"));
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, PORT: String(port), KG_DATA_DIR: dataDir, KG_MAX_REQUESTS_PER_MINUTE: "100000000", KG_LOG_LEVEL: "warn" };
  const child = spawn(process.execPath, [join(__dirname, "../../dist/cli.js"), "serve"], { env: { ...process.env, ...settings }, stdio: ["ignore", "ignore", "inherit"] });
  const exited = once(child, "exit") as Promise<[number | null]>;
  const base = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${base}/health/ready`).then(({ ok }) => ok, () => false))) {
    if (child.exitCode !== null) throw new Error("The server ended at its start.");
    await wait(100);
  }
  return {
    url: `${base}/graphql`,
    async memory() {
      const text = await (await fetch(`${base}/metrics`)).text();
      return { rss: megabytes(text, "process_resident_memory_bytes"), heap: megabytes(text, "nodejs_heap_size_used_bytes") };
    },
    async terminate() {
      child.kill("SIGTERM");
      const [code] = await exited;
      rmSync(dataDir, { recursive: true });
      return code;
    },
  };
}

function megabytes(metrics: string, name: string): number {
  return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(metrics)?.[1]) / 1_000_000;
}
