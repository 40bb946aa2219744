import { setTimeout as wait } from "node:timers/promises";
import { DEFAULT_LIMITS } from "../../src/limits";
import { testDatabaseAddress } from "../support/database";
import { warmUp } from "../support/knownQuestions";
import { startServer } from "../support/serverProcess";
import { Load, QUESTIONS } from "./load";

/** How many SIGTERMs; `npm run endurance` asks for more. */
const STOPS = Number(process.env["KG_STOPS"] ?? 3);

const GRACE = 10_000;

test(
  `${STOPS} SIGTERMs under load: what was accepted is answered, and the exit code is 0 within the time of grace`,
  async () => {
    const found = { right: 0, unavailable: 0, slow: 0, neverAccepted: 0 };
    for (let stop = 1; stop <= STOPS; stop++) {
      const server = await startServer(testDatabaseAddress(), { graceMilliseconds: GRACE, limits: { ...DEFAULT_LIMITS, requestsPerMinute: 1_000_000 } });
      await warmUp(server.url, QUESTIONS);
      const load = new Load(new URL(server.url), { keeping: 12, renewing: 4, pause: 1 });
      await load.answered(200);
      await wait(Math.random() * 500);
      const told = performance.now();
      const code = await server.terminate();
      const took = performance.now() - told;
      const { verdicts, wrong, broken } = await load.end();
      const accepted = new Set(server.lines.map(({ id }) => id));
      expect({ stop, code, wrong, lost: broken.filter(({ id }) => accepted.has(id)) }).toEqual({ stop, code: 0, wrong: [], lost: [] });
      expect(took).toBeLessThan(GRACE);
      for (const verdict of ["right", "unavailable", "slow"] as const) found[verdict] += verdicts[verdict];
      found.neverAccepted += broken.filter(({ what }) => !what.includes("ECONNREFUSED")).length;
    }
    if (STOPS > 3) process.stdout.write(`${STOPS} SIGTERMs: ${JSON.stringify(found)}\n`);
  },
  60_000 + STOPS * 30_000,
);
