import { Session, type Profiler } from "node:inspector/promises";

/** What is no work of the program: waiting, and the profiler's own messages. */
const IDLE = ["(idle)", "(root)", "(program)", "dispatch"];

/** Where the processor spent its time, by place in the code. */
export interface Cost {
  readonly place: string;
  /** Share of the busy time, 0 to 1. */
  readonly share: number;
}

/** The busy time of a process, in milliseconds, and the places that cost most, single functions and whole packages. */
export interface Profile {
  readonly busyMs: number;
  readonly functions: readonly Cost[];
  readonly packages: readonly Cost[];
}

/** Profiles this process while `work` runs. */
export async function profile(work: () => Promise<unknown>): Promise<Profile> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  await session.post("Profiler.start");
  await work();
  const { profile: found } = await session.post("Profiler.stop");
  session.disconnect();
  const functions = new Map<string, number>();
  const packages = new Map<string, number>();
  let busy = 0;
  for (const [node, microseconds] of selfTimes(found)) {
    const { functionName, url } = node.callFrame;
    if (IDLE.includes(functionName) && url === "") continue;
    busy += microseconds;
    const where = packageOf(url);
    packages.set(where, (packages.get(where) ?? 0) + microseconds);
    const place = `${functionName === "" ? "(anonymous)" : functionName} ${where}${url === "" ? "" : `/${url.split("/").pop()}`}`;
    functions.set(place, (functions.get(place) ?? 0) + microseconds);
  }
  return { busyMs: busy / 1_000, functions: costs(functions, busy), packages: costs(packages, busy) };
}

function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): [Profiler.ProfileNode, number][] {
  const times = new Map<number, number>();
  for (const [index, id] of samples.entries()) times.set(id, (times.get(id) ?? 0) + (timeDeltas[index] ?? 0));
  return nodes.map((node) => [node, times.get(node.id) ?? 0]);
}

/** The package that a file belongs to; `dist/query` for a folder of this server, `node` for what is built in. */
function packageOf(url: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(url)?.[1];
  if (inPackage !== undefined) return inPackage;
  const own = /\/(dist(?:-bench)?)\/([^/]+)/.exec(url);
  return own === null ? (url === "" ? "V8" : url.startsWith("node:") ? "node" : "generated") : `${own[1]}/${own[2]}`;
}

function costs(times: ReadonlyMap<string, number>, all: number): Cost[] {
  return [...times].map(([place, microseconds]) => ({ place, share: microseconds / all })).sort((one, other) => other.share - one.share);
}
