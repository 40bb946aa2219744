import { deepPage, firstPage } from "./classes/deepPage";
import { REPORTED } from "./classes";
import type { ContenderName } from "./contenders/contender";
import { openGraph, type OpenGraph } from "./graph/openGraph";
import { planGraph, SMALLEST_SCALE } from "./graph/plan";
import { startCompetitors, type Competitor } from "./measure/competitors";
import { effortFor, type Effort } from "./measure/effort";
import { checkEqual } from "./measure/equality";
import { measureGrowth } from "./measure/growth";
import { countHits, type Hits } from "./measure/hits";
import { measure } from "./measure/measure";
import { parametersOn } from "./measure/parameters";
import { median } from "./measure/statistics";
import { describeMachine } from "./report/machine";
import type { Outcome } from "./report/outcome";

export interface RunOptions {
  readonly scale: number;
  readonly seed: number;
  /** A folder in which graphs are kept between runs; null deletes them. */
  readonly keep: string | null;
  /** Told what is being done. */
  readonly onProgress: (message: string) => void;
}

/** A whole run: makes the graph, checks that the contenders answer alike, and measures them. */
export async function run({ scale, seed, keep, onProgress }: RunOptions): Promise<Outcome> {
  const effort = effortFor(scale);
  const graph = await openGraph(planGraph(scale, seed), keep, onProgress);
  try {
    const execution = await inExecution(graph, effort, onProgress);
    const http = await overHttp(graph, execution.hits, effort, onProgress);
    const growth = scale < SMALLEST_SCALE * 10 ? [] : await measureGrowth(graph, keep, effort, onProgress);
    return { machine: describeMachine(), plan: graph.plan, results: [...execution.results, ...http.results], pages: execution.pages, growth, peakMemory: http.peakMemory };
  } finally {
    await graph.close();
  }
}

async function inExecution({ address, plan }: OpenGraph, effort: Effort, onProgress: (message: string) => void) {
  onProgress("execution: starting the contenders");
  const competitors = await startCompetitors("execution", address, parametersOn(plan));
  try {
    onProgress("execution: comparing the answers");
    await checkEqual(competitors, effort.questions);
    onProgress("execution: counting database hits");
    const hits = await countHits(competitors, effort.questions);
    const results = await measure(competitors, REPORTED, hits, effort, onProgress);
    return { results, hits, pages: await comparePages(competitors, effort) };
  } finally {
    for (const competitor of competitors) await competitor.stop();
  }
}

async function overHttp({ address, plan }: OpenGraph, hits: Hits, effort: Effort, onProgress: (message: string) => void) {
  onProgress("http: starting the contenders");
  const competitors = await startCompetitors("http", address, parametersOn(plan));
  try {
    onProgress("http: comparing the answers");
    await checkEqual(competitors, effort.questions);
    const results = await measure(competitors, REPORTED, hits, effort, onProgress);
    const peaks = await Promise.all(competitors.map(async ({ name, process }) => [name, (await process.call("usage", null)).peakMemory] as const));
    return { results, peakMemory: Object.fromEntries(peaks) as Record<ContenderName, number> };
  } finally {
    for (const competitor of competitors) await competitor.stop();
  }
}

/** Page 1 and the deep page by turns, of this server alone. */
async function comparePages(competitors: readonly Competitor[], { rounds, requests, turn }: Effort): Promise<Outcome["pages"]> {
  const ours = competitors.find(({ name }) => name === "ours");
  if (ours === undefined) throw new Error("This server is not among the contenders.");
  const latencies: Record<"first" | "deep", number[]> = { first: [], deep: [] };
  for (let round = -1; round < rounds; round++) {
    for (const [page, one] of [["first", firstPage], ["deep", deepPage]] as const) {
      const driven = await ours.drive(one, { from: 0, concurrency: 1, milliseconds: turn, atMost: requests });
      if (round >= 0) latencies[page].push(...driven.latencies);
    }
  }
  return { firstMs: median(latencies.first), deepMs: median(latencies.deep) };
}
