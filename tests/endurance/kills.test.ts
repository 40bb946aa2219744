import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readCorpus } from "../../src/corpus";
import { loadCorpus } from "../../src/database";
import { DEFAULT_LIMITS } from "../../src/limits";
import { warmUp } from "../support/knownQuestions";
import { PrivateNeo4j } from "../support/privateNeo4j";
import { startServer } from "../support/serverProcess";
import { untilReady } from "../support/untilReady";
import { Load, QUESTIONS } from "./load";

/** How many kills of Neo4j; `npm run endurance` asks for more. */
const KILLS = Number(process.env["KG_KILLS_UNDER_LOAD"] ?? 2);

/** How soon the server must be ready once Neo4j answers, in ms. */
const READY_WITHIN = 2_000;

/** How long after its request an answer may come, in ms: the server's deadline and half a second. */
const LATEST = 6_500;

const neo4j = new PrivateNeo4j();

beforeAll(async () => {
  await neo4j.start();
  await loadCorpus(neo4j.database, readCorpus(join(__dirname, "../../graph/s-2007-723")));
}, 180_000);

afterAll(() => neo4j.remove());

test(
  `${KILLS} kills and restarts of Neo4j under load: every request is answered, rightly or with 503, in time`,
  async () => {
    const { address } = neo4j.database;
    const boltPort = Number(new URL(address.uri).port);
    const server = await startServer(address, { limits: { ...DEFAULT_LIMITS, requestsPerMinute: 1_000_000 } });
    await warmUp(server.url, QUESTIONS);
    const load = new Load(new URL(server.url), { keeping: 6, renewing: 2, pause: 20 });
    const readyAfter: number[] = [];
    for (let kill = 1; kill <= KILLS; kill++) {
      await wait(Math.random() * 1_000);
      await neo4j.kill();
      await wait(Math.random() * 1_000);
      await neo4j.start(boltPort);
      readyAfter.push(await untilReady(server.url));
      await load.answered(20);
    }
    const { verdicts, wrong, broken, longest } = await load.end();
    const notEnded = await neo4j.database.run("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery");
    const code = await server.terminate();
    expect({ wrong, broken, notEnded, code }).toEqual({ wrong: [], broken: [], notEnded: [], code: 0 });
    expect(readyAfter).toHaveLength(KILLS);
    expect(readyAfter).not.toContain(Infinity);
    if (KILLS > 2) {
      // How fast it was is asked of a machine that does nothing else.
      process.stdout.write(`${KILLS} kills: ${JSON.stringify({ verdicts, longest: Math.round(longest), slowestReady: Math.round(Math.max(...readyAfter)) })}\n`);
      expect(Math.max(...readyAfter)).toBeLessThan(READY_WITHIN);
      expect(longest).toBeLessThan(LATEST);
    }
  },
  120_000 + KILLS * 60_000,
);
