import type { ContenderName } from "../contenders/contender";
import type { Layer } from "../contenders/calls";
import type { Result } from "../measure/result";
import { median } from "../measure/statistics";
import type { Outcome } from "./outcome";

/** What the server is meant to keep to, and whether it did. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly bound: "at most" | "at least";
  readonly limit: number;
  readonly met: boolean;
  /** The class that decides, where it is not the median. */
  readonly worst?: string;
}

const MEGABYTE = 1_000_000;

/** All targets, each as a ratio within the one run but memory, which is in megabytes. */
export function targets({ results, pages, growth, peakMemory }: Outcome): Target[] {
  const compare = ratios(results);
  const time = ({ medianMs }: Result): number => medianMs;
  return [
    ...both("execution: our time to the hand-written Cypher's", "at most", 1, 1.25, compare("execution", "ours", "raw", time)),
    ...both("execution: @neo4j/graphql's time to ours", "at least", 2.5, 1, compare("execution", "neo4jGraphql", "ours", time)),
    ...both("HTTP: our time to the bare node server's", "at most", 1.25, 1.25, compare("http", "ours", "raw", time)),
    ...both("HTTP: our throughput at 32 to @neo4j/graphql's", "at least", 2, 2, compare("http", "ours", "neo4jGraphql", ({ throughput }) => throughput[32])),
    worst("database hits: ours to the hand-written Cypher's", "at most", 1.1, compare("execution", "ours", "raw", ({ databaseHits }) => databaseHits)),
    target("page 1,000 to page 1", "at most", 1.2, pages.deepMs / pages.firstMs),
    ...(growth.length === 0 ? [] : [worst("anchored queries in ten times the data", "at most", 1.3, growth.map(({ class: { name }, smallMs, largeMs }) => ({ name, ratio: largeMs / smallMs })))]),
    target("our memory while serving, MB", "at most", 300, peakMemory.ours / MEGABYTE),
  ];
}

interface Ratio {
  readonly name: string;
  readonly ratio: number;
}

/** The ratio of a figure of one contender to that of another, by class, where both have it. */
function ratios(results: readonly Result[]) {
  return (layer: Layer, one: ContenderName, other: ContenderName, figure: (result: Result) => number): Ratio[] =>
    results
      .filter((result) => result.layer === layer && result.contender === one)
      .flatMap((result) => {
        const against = results.find((found) => found.layer === layer && found.contender === other && found.class === result.class);
        return against === undefined ? [] : [{ name: result.class.name, ratio: figure(result) / figure(against) }];
      });
}

/** The median over the classes, and the class that keeps to it least. */
function both(name: string, bound: Target["bound"], limit: number, each: number, found: readonly Ratio[]): Target[] {
  return [target(`${name}, median`, bound, limit, median(found.map(({ ratio }) => ratio))), worst(name, bound, each, found)];
}

function worst(name: string, bound: Target["bound"], limit: number, found: readonly Ratio[]): Target {
  const [first] = [...found].sort((one, other) => (bound === "at most" ? other.ratio - one.ratio : one.ratio - other.ratio));
  return { ...target(`${name}, worst class`, bound, limit, first?.ratio ?? Number.NaN), ...(first === undefined ? {} : { worst: first.name }) };
}

function target(name: string, bound: Target["bound"], limit: number, value: number): Target {
  return { name, value, bound, limit, met: bound === "at most" ? value <= limit : value >= limit };
}
