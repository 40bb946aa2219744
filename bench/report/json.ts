import { CONTENDERS, type ContenderName } from "../contenders/contender";
import type { Layer } from "../contenders/calls";
import type { Result } from "../measure/result";
import { targets } from "./targets";
import type { Outcome } from "./outcome";

const LAYERS: readonly Layer[] = ["execution", "http"];

/** The figures of one contender as JSON holds them; `throughput` is that at a concurrency of 32. */
interface Figures {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly throughput: number;
  readonly throughputAt: Readonly<Record<string, number>>;
  readonly databaseHits: number;
  readonly statements: number;
  readonly bytes: number;
  readonly cpuMs: number;
  readonly failed: number;
}

/** What `--json` writes. A contender that cannot be asked a class has null in its place. */
export function toJson(outcome: Outcome): string {
  const { machine, plan, results, pages, growth, peakMemory } = outcome;
  const names = [...new Set(results.map((result) => result.class.name))];
  const classes = names.flatMap((name) => LAYERS.map((layer) => ({ name, layer, contenders: contenders(results.filter((result) => result.class.name === name && result.layer === layer)) })));
  const document = {
    machine,
    graph: { seed: plan.seed, scale: plan.scale, nodes: plan.nodes, relationships: plan.relationships },
    classes,
    targets: targets(outcome),
    pages,
    growth: growth.map(({ class: { name }, ...times }) => ({ name, ...times })),
    peakMemoryBytes: peakMemory,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function contenders(results: readonly Result[]): Record<ContenderName, Figures | null> {
  return Object.fromEntries(
    CONTENDERS.map((name) => {
      const found = results.find(({ contender }) => contender === name);
      return [name, found === undefined ? null : figures(found)];
    }),
  ) as Record<ContenderName, Figures | null>;
}

function figures({ medianMs, p95Ms, throughput, databaseHits, statements, bytes, cpuMs, failed }: Result): Figures {
  return { medianMs, p95Ms, throughput: throughput[32], throughputAt: throughput, databaseHits, statements, bytes, cpuMs, failed };
}
