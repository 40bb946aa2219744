import { drive, type Drive } from "../measure/drive";
import { profile } from "../measure/profile";
import type { CallName, Calls } from "./calls";
import type { Contender, ContenderRequest, MakeContender } from "./contender";
import { openDriver } from "./driver";
import { watchStatements } from "./statements";
import type { Driver } from "neo4j-driver";

// The process of one contender: it does what the benchmark calls for, one call after the other.

const statements = watchStatements();
const kept = new Map<string, readonly ContenderRequest[]>();
let contender: Contender | undefined;
let profiler: Driver | undefined;

/** Loads the code of one contender only, so that the memory of a process is its own. */
async function load(name: Calls["start"][0]["name"]): Promise<MakeContender> {
  switch (name) {
    case "ours":
      return (await import("./ours/index.js")).makeOurs;
    case "raw":
      return (await import("./raw/index.js")).makeRaw;
    case "neo4jGraphql":
      return (await import("./neo4jGraphql/index.js")).makeNeo4jGraphql;
    case "dataLoader":
      return (await import("./dataLoader/index.js")).makeDataLoader;
  }
}

function started(): Contender {
  if (contender === undefined) throw new Error("Not started.");
  return contender;
}

function request(name: string, number: number): ContenderRequest {
  const requests = kept.get(name) ?? [];
  const found = requests[number % requests.length];
  if (found === undefined) throw new Error(`There are no requests for ${name}.`);
  return found;
}

const driveKept = ({ name, ...options }: Drive & { readonly name: string }) => drive(async (number) => Buffer.byteLength(await started().execute(request(name, number))), options);

const handlers: { readonly [Name in CallName]: (argument: Calls[Name][0]) => Promise<Calls[Name][1]> } = {
  async start({ name, layer, address }) {
    profiler = openDriver(address);
    contender = await (await load(name))(address);
    return layer === "http" ? contender.listen() : null;
  },
  async keep({ name, requests }) {
    kept.set(name, requests);
    return Promise.resolve(null);
  },
  answer: (one) => started().execute(one),
  drive: driveKept,
  async profile(options) {
    let requests = 0;
    const found = await profile(async () => {
      requests = (await driveKept(options)).latencies.length;
    });
    return { ...found, requests };
  },
  async hits({ name, count }) {
    const hits: number[] = [];
    for (let number = 0; number < count; number++) {
      if (profiler !== undefined) hits.push(await statements.hitsOf(profiler, () => started().execute(request(name, number))));
    }
    return hits;
  },
  usage() {
    const { user, system } = process.cpuUsage();
    return Promise.resolve({ cpuMilliseconds: (user + system) / 1_000, peakMemory: process.resourceUsage().maxRSS * 1024, statements: statements.count });
  },
  async stop() {
    await contender?.close();
    await profiler?.close();
    setImmediate(() => process.disconnect());
    return null;
  },
};

process.on("message", ({ name, argument }: { name: CallName; argument: never }) => {
  void handlers[name](argument).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
