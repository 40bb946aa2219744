import { REPORTED } from "./classes";
import type { ContenderName } from "./contenders/contender";
import { openGraph } from "./graph/openGraph";
import { planGraph } from "./graph/plan";
import { startCompetitors } from "./measure/competitors";
import { parametersOn } from "./measure/parameters";
import type { Profile } from "./measure/profile";
import type { RunOptions } from "./run";

const WARM_UP = 1_500;
const TURN = 3_000;
const SHOWN = 14;

/**
 * Tells, instead of measuring, where the processor's time goes in this server and in the hand-written one, class by class, without HTTP.
 * `writeBuffer` is the write to Neo4j's socket; on a busy machine the kernel gives the processor to others in it, and that time is counted too.
 */
export async function profileRun({ scale, seed, keep, onProgress }: RunOptions, names: readonly ContenderName[] = ["ours", "raw"]): Promise<string> {
  const graph = await openGraph(planGraph(scale, seed), keep, onProgress);
  try {
    const competitors = await startCompetitors("execution", graph.address, parametersOn(graph.plan), names);
    const parts: string[] = [];
    for (const one of REPORTED) {
      onProgress(one.name);
      for (const { name, process } of competitors) {
        const options = { name: one.name, from: 0, concurrency: 1, atMost: Infinity };
        await process.call("drive", { ...options, milliseconds: WARM_UP });
        parts.push(describe(`${one.name}, ${name}`, await process.call("profile", { ...options, milliseconds: TURN })));
      }
    }
    for (const competitor of competitors) await competitor.stop();
    return parts.join("\n");
  } finally {
    await graph.close();
  }
}

function describe(title: string, { busyMs, requests, functions, packages }: Profile & { readonly requests: number }): string {
  const each = busyMs / requests;
  const lines = (costs: Profile["functions"]): string[] => costs.slice(0, SHOWN).map(({ place, share }) => `  ${(share * each * 1_000).toFixed(0).padStart(6)} µs  ${place}`);
  return [`## ${title}: ${(each * 1_000).toFixed(0)} µs of the processor a request`, " by package", ...lines(packages), " by function", ...lines(functions), ""].join("\n");
}
