import type { QueryClass } from "../classes";
import type { Layer } from "../contenders/calls";
import type { ContenderName } from "../contenders/contender";

/** How many requests are under way at a time when throughput is measured. */
export const CONCURRENCIES = [1, 8, 32] as const;

export type Concurrency = (typeof CONCURRENCIES)[number];

/** What one contender took for one class in one layer. */
export interface Result {
  readonly class: QueryClass;
  readonly layer: Layer;
  readonly contender: ContenderName;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Answers a second. */
  readonly throughput: Readonly<Record<Concurrency, number>>;
  /** Means of one request, over requests that are the same for all contenders. */
  readonly databaseHits: number;
  readonly statements: number;
  readonly bytes: number;
  /** Of the contender's process, one request at a time. */
  readonly cpuMs: number;
  /** Requests that were not answered. */
  readonly failed: number;
}
