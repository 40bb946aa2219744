import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readCorpus } from "../../../src/corpus";
import { loadCorpus } from "../../../src/database";
import { expectedDump, graphDump } from "./graphDump";
import { PrivateNeo4j } from "../../support/privateNeo4j";

/** How many kills; `npm run test:kills` asks for more. */
const KILLS = Number(process.env["KG_KILLS"] ?? 4);
const SEED = Number(process.env["KG_SEED"] ?? 20071204);

const REAL = join(__dirname, "../../../graph/s-2007-723");
const directory = mkdtempSync(join(tmpdir(), "corpus-to-kill-"));
const neo4j = new PrivateNeo4j();

beforeAll(async () => {
  // All English is different, and there are no commitments: a load from one to the other creates, changes and removes.
  cpSync(REAL, directory, { recursive: true });
  for (const name of ["actors.yaml", "meetings.yaml", "documents.yaml"]) {
    writeFileSync(join(directory, name), readFileSync(join(REAL, name), "utf8").replaceAll('gloss: "', 'gloss: "New: '));
  }
  writeFileSync(join(directory, "commitments.yaml"), "commitments: []\n");
  await neo4j.start();
}, 120_000);

afterAll(async () => {
  await neo4j.remove();
  rmSync(directory, { recursive: true });
});

test(
  `${KILLS} kills of the loader and of Neo4j in turn, at random moments of a load (seed ${SEED})`,
  async () => {
    const random = seeded(SEED);
    let [from, to] = [REAL, directory];
    let { milliseconds } = await loadCorpus(neo4j.database, readCorpus(from));
    const found = { old: 0, new: 0 };
    for (let kill = 1; kill <= KILLS; kill++) {
      const victim = kill % 2 === 1 ? "the loader" : "Neo4j";
      const delay = random() * milliseconds * 1.1;
      await loadAndKill(to, victim, delay);
      if (victim === "Neo4j") await neo4j.start();

      // Waits until a transaction that the kill left open has ended.
      await neo4j.database.run("MATCH (n:Dataset) SET n.id = n.id");
      const [dump, before, after] = [await graphDump(neo4j.database), expectedDump(readCorpus(from)), expectedDump(readCorpus(to))];
      const isNew = dump.join("\n") === after.join("\n");
      const place = { kill, victim, delay };
      expect({ ...place, dump }).toEqual({ ...place, dump: isNew ? after : before });
      found[isNew ? "new" : "old"] += 1;

      ({ milliseconds } = await loadCorpus(neo4j.database, readCorpus(to)));
      expect({ ...place, dump: await graphDump(neo4j.database) }).toEqual({ ...place, dump: after });
      // A load that had nothing to do says nothing of how long one takes.
      if (isNew) milliseconds = Math.max(milliseconds, 300);
      [from, to] = [to, from];
    }
    expect(found.old + found.new).toBe(KILLS);
    if (KILLS > 4) process.stdout.write(`After ${KILLS} kills the graph was the old one ${found.old} times, the new one ${found.new} times.\n`);
  },
  60_000 + KILLS * 60_000,
);

/** Starts a load in a process of its own and kills it, or Neo4j, `delay` ms after it has begun. */
async function loadAndKill(corpus: string, victim: "the loader" | "Neo4j", delay: number): Promise<void> {
  const loader = spawn(process.execPath, [join(__dirname, "loader.mjs"), JSON.stringify(neo4j.database.address), corpus], { stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise((resolve) => loader.once("exit", resolve));
  await new Promise((resolve) => loader.stdout.once("data", resolve));
  await wait(delay);
  if (victim === "Neo4j") await neo4j.kill();
  else loader.kill("SIGKILL");
  await ended;
}

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
