import { setTimeout as wait } from "node:timers/promises";
import pino from "pino";
import { connect } from "../../src/database";
import { serve } from "../../src/server";
import { testDatabaseAddress } from "../support/database";
import { Toxiproxy, type FaultyLine } from "../support/toxiproxy";
import { TOXIPROXY_MILLISECONDS } from "../support/toxiproxyProgram";
import { untilReady } from "../support/untilReady";
import { askFor, notAnswered, type Outcomes } from "./asking";

/** How long a fault lasts, in ms: longer than the deadline. */
const LASTS = 7_000;

/** How soon the server must be ready once the line is sound, in ms; on a machine that does nothing else it is within 2 s (`npm run endurance`). */
const READY_WITHIN = 10_000;

/** A fault of the line to Neo4j, and what clients then get: answers, refusals, or some of both; nothing else, and nothing late. */
interface Fault {
  readonly name: string;
  readonly begin: (line: FaultyLine) => Promise<unknown>;
  /** Makes the line sound again. */
  readonly end?: (line: FaultyLine) => Promise<unknown>;
  readonly clientsGet: "answers" | "refusals" | "answers or refusals";
}

const FAULTS: readonly Fault[] = [
  { name: "each answer 200 ms late", begin: (line) => line.spoil({ type: "latency", attributes: { latency: 200, jitter: 100 } }), clientsGet: "answers" },
  { name: "each answer 20 s late", begin: (line) => line.spoil({ type: "latency", attributes: { latency: 20_000 } }), clientsGet: "refusals" },
  { name: "100 kB a second", begin: (line) => line.spoil({ type: "bandwidth", attributes: { rate: 100 } }), clientsGet: "answers" },
  { name: "1 kB a second", begin: (line) => line.spoil({ type: "bandwidth", attributes: { rate: 1 } }), clientsGet: "answers or refusals" },
  { name: "answers come in pieces of some bytes", begin: (line) => line.spoil({ type: "slicer", attributes: { average_size: 32, size_variation: 16, delay: 10 } }), clientsGet: "answers" },
  { name: "connections close slowly", begin: (line) => line.spoil({ type: "slow_close", attributes: { delay: 20_000 } }), clientsGet: "answers" },
  { name: "answers vanish", begin: (line) => line.spoil({ type: "timeout", attributes: { timeout: 0 } }), clientsGet: "refusals" },
  { name: "questions vanish", begin: (line) => line.spoil({ type: "timeout", attributes: { timeout: 0 }, stream: "upstream" }), clientsGet: "refusals" },
  { name: "connections close after a second without an answer", begin: (line) => line.spoil({ type: "timeout", attributes: { timeout: 1_000 } }), clientsGet: "refusals" },
  { name: "connections are reset at once", begin: (line) => line.spoil({ type: "reset_peer", attributes: { timeout: 0 } }), clientsGet: "refusals" },
  { name: "connections are reset in the middle of a question", begin: (line) => line.spoil({ type: "reset_peer", attributes: { timeout: 300 }, stream: "upstream" }), clientsGet: "refusals" },
  { name: "connections are cut while Neo4j lets the server in", begin: (line) => line.spoil({ type: "limit_data", attributes: { bytes: 100 } }), clientsGet: "refusals" },
  { name: "connections are cut in the middle of an answer", begin: (line) => line.spoil({ type: "limit_data", attributes: { bytes: 3_000 } }), clientsGet: "answers or refusals" },
  { name: "connections are refused", begin: (line) => line.cut(), clientsGet: "refusals" },
  {
    name: "bytes are lost for a while on connections that stay open",
    begin: (line) => line.spoil({ type: "timeout", attributes: { timeout: 0 } }),
    end: (line) => line.forget(),
    clientsGet: "refusals",
  },
  { name: "connections are refused now and then", ...flickering(), clientsGet: "answers or refusals" },
];

let toxiproxy: Toxiproxy;

/** What came of each fault. They all last at the same time, each on a line of its own. */
let observed: readonly Promise<Observed>[];

interface Observed {
  readonly during: Outcomes;
  readonly readyAfter: number;
  readonly notAnsweredAfter: readonly string[];
}

beforeAll(async () => {
  toxiproxy = await Toxiproxy.start();
  const served: Served[] = [];
  while (served.length < FAULTS.length) served.push(await open());
  observed = FAULTS.map((fault, index) => observe(fault, served[index]!, index));
  await Promise.allSettled(observed);
}, TOXIPROXY_MILLISECONDS);

afterAll(() => toxiproxy.stop());

test.each(FAULTS.map((fault, index) => ({ ...fault, index })))("$name: clients get $clientsGet, in time, and answers once it is over", async ({ clientsGet, index }) => {
  const { during: { right, unavailable, faulty }, readyAfter, notAnsweredAfter } = await observed[index]!;
  const got = right === 0 ? "refusals" : unavailable === 0 ? "answers" : "answers or refusals";
  expect({ faulty, got, notAnsweredAfter }).toEqual({
    faulty: [],
    got: clientsGet === "answers or refusals" ? got : clientsGet,
    notAnsweredAfter: [],
  });
  expect(readyAfter).toBeLessThan(READY_WITHIN);
});

/** A server that reaches the run's Neo4j over a line of its own. */
interface Served {
  readonly url: string;
  readonly line: FaultyLine;
  close(): Promise<void>;
}

/** Opens one that answers, with connections that have been used. */
async function open(): Promise<Served> {
  const address = testDatabaseAddress();
  const line = await toxiproxy.before(Number(new URL(address.uri).port));
  const database = connect({ ...address, uri: `bolt://127.0.0.1:${line.port}` });
  const { url, stop } = await serve(database, { host: "127.0.0.1", port: 0, graceMilliseconds: 0 }, pino({ level: "silent" }));
  expect(await notAnswered(url)).toEqual([]);
  return {
    url,
    line,
    async close() {
      await line.mend();
      await stop();
      await database.close();
    },
  };
}

async function observe({ begin, end = (line) => line.mend() }: Fault, { url, line, close }: Served, place: number): Promise<Observed> {
  try {
    await begin(line);
    const during = await askFor(url, LASTS, place);
    await end(line);
    return { during, readyAfter: await untilReady(url), notAnsweredAfter: await notAnswered(url) };
  } finally {
    await close();
  }
}

/** Cuts a line and mends it, again and again until it is ended; then it is mended. */
function flickering(): Required<Pick<Fault, "begin" | "end">> {
  let isOver = false;
  let flicker: Promise<void> | undefined;
  const run = async (line: FaultyLine): Promise<void> => {
    while (!isOver) {
      await line.cut();
      await wait(50);
      await line.mend();
      await wait(250);
    }
  };
  return {
    begin: (line) => {
      flicker = run(line);
      return wait(10);
    },
    end: async () => {
      isOver = true;
      await flicker;
    },
  };
}
