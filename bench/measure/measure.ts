import type { QueryClass } from "../classes";
import type { Competitor } from "./competitors";
import type { Drive, Driven } from "./drive";
import type { Effort } from "./effort";
import type { Hits } from "./hits";
import type { Concurrency, Result } from "./result";
import { mean, median, quantile } from "./statistics";

/** What is gathered of one contender and class. */
interface Cell {
  readonly competitor: Competitor;
  readonly class: QueryClass;
  readonly latencies: number[];
  readonly rates: Record<Concurrency, number[]>;
  /** Of each round of requests one by one. */
  readonly cpu: number[];
  bytes: number;
  statements: number;
  failed: number;
  /** The next request that was not used before in this class, as long as there are such. */
  next: number;
}

/**
 * Measures contenders, interleaved: in each round every class is asked of every contender in turn, so that what disturbs the machine
 * disturbs all of them. One by one, all contenders get the same requests, and none again before all others were used.
 */
export async function measure(competitors: readonly Competitor[], classes: readonly QueryClass[], hits: Hits, effort: Effort, onProgress: (message: string) => void): Promise<Result[]> {
  const layer = competitors[0]?.layer ?? "execution";
  const groups = classes.map((one) => competitors.filter((competitor) => competitor.can(one)).map((competitor) => emptyCell(competitor, one)));
  onProgress(`${layer}: counting`);
  for (const cell of groups.flat()) await count(cell, effort.questions);
  onProgress(`${layer}: warming up`);
  for (const cell of groups.flat()) await drive(cell, { from: cell.next, concurrency: 1, milliseconds: effort.warmUp, atMost: Infinity });
  for (let round = 0; round < effort.rounds; round++) {
    onProgress(`${layer}: one by one, round ${round + 1} of ${effort.rounds}`);
    for (const cell of groups.flatMap((cells) => rotated(cells, round))) await alone(cell, effort, effort.questions + round * effort.requests);
  }
  for (let round = 0; round < effort.crowdedRounds; round++) {
    onProgress(`${layer}: many at a time, round ${round + 1} of ${effort.crowdedRounds}`);
    for (const cell of groups.flatMap((cells) => rotated(cells, round))) await crowded(cell, effort);
  }
  return groups.flat().map((cell) => toResult(cell, hits));
}

function emptyCell(competitor: Competitor, one: QueryClass): Cell {
  return { competitor, class: one, latencies: [], rates: { 1: [], 8: [], 32: [] }, cpu: [], bytes: 0, statements: 0, failed: 0, next: 0 };
}

async function drive(cell: Cell, options: Drive): Promise<Driven> {
  const driven = await cell.competitor.drive(cell.class, options);
  cell.failed += driven.failed;
  cell.next = Math.max(cell.next, options.from + driven.latencies.length + driven.failed);
  return driven;
}

/** The bytes and statements of the first requests. */
async function count(cell: Cell, requests: number): Promise<void> {
  const before = await cell.competitor.process.call("usage", null);
  const { bytes } = await drive(cell, { from: 0, concurrency: 1, milliseconds: Infinity, atMost: requests });
  const after = await cell.competitor.process.call("usage", null);
  cell.bytes = bytes / requests;
  cell.statements = (after.statements - before.statements) / requests;
}

async function alone(cell: Cell, { lead, requests, turn }: Effort, from: number): Promise<void> {
  await drive(cell, { from: cell.next, concurrency: 1, milliseconds: turn / 3, atMost: lead });
  const before = await cell.competitor.process.call("usage", null);
  const { latencies, milliseconds } = await drive(cell, { from, concurrency: 1, milliseconds: turn, atMost: requests });
  const after = await cell.competitor.process.call("usage", null);
  cell.latencies.push(...latencies);
  cell.cpu.push((after.cpuMilliseconds - before.cpuMilliseconds) / latencies.length);
  cell.rates[1].push((latencies.length / milliseconds) * 1_000);
}

async function crowded(cell: Cell, { crowdedTurn }: Effort): Promise<void> {
  for (const concurrency of [8, 32] as const) {
    const { latencies, milliseconds } = await drive(cell, { from: cell.next, concurrency, milliseconds: crowdedTurn, atMost: Infinity });
    cell.rates[concurrency].push((latencies.length / milliseconds) * 1_000);
  }
}

/** Every round begins with another one, so that none comes always first. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = by % Math.max(1, items.length);
  return [...items.slice(at), ...items.slice(0, at)];
}

function toResult({ competitor: { name, layer }, class: one, latencies, rates, cpu, bytes, statements, failed }: Cell, hits: Hits): Result {
  return {
    class: one,
    layer,
    contender: name,
    medianMs: median(latencies),
    p95Ms: quantile(latencies, 0.95),
    throughput: { 1: mean(rates[1]), 8: mean(rates[8]), 32: mean(rates[32]) },
    databaseHits: hits(name, one),
    statements,
    bytes,
    cpuMs: median(cpu),
    failed,
  };
}
