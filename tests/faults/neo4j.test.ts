import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { join } from "node:path";
import pino from "pino";
import { readCorpus } from "../../src/corpus";
import { connect, loadCorpus } from "../../src/database";
import { serve, type RunningServer } from "../../src/server";
import { PrivateNeo4j } from "../support/privateNeo4j";
import { untilReady } from "../support/untilReady";
import { askFor, LATEST, notAnswered } from "./asking";

interface Problem {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
}

/** How soon the server must be ready once the database is, in ms; on a machine that does nothing else it is within 2 s (`npm run endurance`). */
const READY_WITHIN = 10_000;

const neo4j = new PrivateNeo4j();
let server: RunningServer;

beforeAll(async () => {
  await neo4j.start();
  await loadCorpus(neo4j.database, readCorpus(join(__dirname, "../../graph/s-2007-723")));
  server = await serve(connect(neo4j.database.address), { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
  expect(await notAnswered(server.url)).toEqual([]);
}, 180_000);

afterAll(async () => {
  await server.stop();
  await neo4j.remove();
});

/** Does things to Neo4j while questions are asked, and asks that all were answered rightly or refused in time. */
async function whileAsked(milliseconds: number, work: () => Promise<void>): Promise<void> {
  const [{ right, faulty }] = await Promise.all([askFor(server.url, milliseconds), wait(500).then(work)]);
  expect(faulty).toEqual([]);
  expect(right).toBeGreaterThan(0);
  expect(await untilReady(server.url)).toBeLessThan(READY_WITHIN);
  expect(await notAnswered(server.url)).toEqual([]);
}

test("Neo4j hangs for a second: nobody notices but by waiting", async () => {
  await whileAsked(3_000, async () => {
    process.kill(neo4j.pid, "SIGSTOP");
    await wait(1_000);
    process.kill(neo4j.pid, "SIGCONT");
  });
}, 60_000);

test("Neo4j hangs for longer than the deadline", async () => {
  await whileAsked(9_000, async () => {
    process.kill(neo4j.pid, "SIGSTOP");
    await wait(8_000);
    process.kill(neo4j.pid, "SIGCONT");
  });
}, 60_000);

test("Neo4j hangs while the graph is exported: it is refused in time", async () => {
  const address = new URL("/export?format=graphml", server.url);
  expect((await fetch(address)).status).toBe(200);
  process.kill(neo4j.pid, "SIGSTOP");
  try {
    const begun = performance.now();
    const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    const took = performance.now() - begun;
    expect({ status: response.status, code: (JSON.parse(await response.text()) as Problem).errors[0]?.extensions.code }).toEqual({ status: 503, code: "SERVICE_UNAVAILABLE" });
    expect(response.headers.get("retry-after")).not.toBeNull();
    expect(took).toBeLessThan(LATEST);
  } finally {
    process.kill(neo4j.pid, "SIGCONT");
  }
  expect(await untilReady(server.url)).toBeLessThan(READY_WITHIN);
  expect((await fetch(address)).status).toBe(200);
}, 60_000);

test("Neo4j is killed and started again", async () => {
  const boltPort = Number(new URL(neo4j.database.address.uri).port);
  await whileAsked(8_000, async () => {
    await neo4j.kill();
    await neo4j.start(boltPort);
  });
}, 120_000);

test("Neo4j is stopped and started again", async () => {
  const boltPort = Number(new URL(neo4j.database.address.uri).port);
  await whileAsked(8_000, async () => {
    await neo4j.stop();
    await neo4j.start(boltPort);
  });
}, 120_000);

test("Neo4j can write no more, as if the disk were full: what is read is answered, and a start with room again mends it", async () => {
  const boltPort = Number(new URL(neo4j.database.address.uri).port);
  await whileAsked(8_000, async () => {
    await promisify(execFile)("prlimit", ["--pid", String(neo4j.pid), "--fsize=1024"]);
    await expect(neo4j.database.run("UNWIND range(1, 100000) AS n CREATE (:Filler {n: n})")).rejects.toThrow();
    await wait(2_000);
    await neo4j.kill();
    await neo4j.start(boltPort);
  });
}, 120_000);
