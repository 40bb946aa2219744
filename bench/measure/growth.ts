import { REPORTED, type QueryClass } from "../classes";
import { openGraph, type OpenGraph } from "../graph/openGraph";
import { planGraph } from "../graph/plan";
import { startCompetitors } from "./competitors";
import type { Effort } from "./effort";
import { parametersOn } from "./parameters";
import { median } from "./statistics";

/** How many times as long as contenders are usually warmed up. */
const WARM_UPS = 4;

/** What one class takes of this server in a graph and in one a tenth of its size, in milliseconds. */
export interface Growth {
  readonly class: QueryClass;
  readonly smallMs: number;
  readonly largeMs: number;
}

/** Asks this server, without HTTP, the classes that start at one node in a large graph and in one a tenth of its size, by turns. */
export async function measureGrowth(large: OpenGraph, keep: string | null, effort: Effort, onProgress: (message: string) => void): Promise<Growth[]> {
  const small = await openGraph(planGraph(large.plan.scale / 10, large.plan.seed), keep, onProgress);
  try {
    const sides = await Promise.all(
      [small, large].map(async ({ address, plan }) => {
        const [competitor] = await startCompetitors("execution", address, parametersOn(plan), ["ours"]);
        if (competitor === undefined) throw new Error("This server did not start.");
        return competitor;
      }),
    );
    const classes = REPORTED.filter(({ anchored }) => anchored);
    onProgress("growth: warming up");
    // The small graph's Neo4j has only just started, and gets as much to do as the other has had.
    for (const one of classes) for (const side of sides) await side.drive(one, { from: 0, concurrency: 8, milliseconds: WARM_UPS * effort.warmUp, atMost: Infinity });
    const results: Growth[] = [];
    for (const one of classes) {
      onProgress(`growth: ${one.name}`);
      const latencies: [number[], number[]] = [[], []];
      for (let round = 0; round < effort.rounds; round++) {
        for (const [side, competitor] of sides.entries()) {
          const driven = await competitor.drive(one, { from: round * effort.requests, concurrency: 1, milliseconds: effort.turn, atMost: effort.requests });
          latencies[side]?.push(...driven.latencies);
        }
      }
      results.push({ class: one, smallMs: median(latencies[0]), largeMs: median(latencies[1]) });
    }
    for (const competitor of sides) await competitor.stop();
    return results;
  } finally {
    await small.close();
  }
}
