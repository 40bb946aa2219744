import { CONTENDERS, type ContenderName } from "../contenders/contender";
import type { Layer } from "../contenders/calls";
import type { Result } from "../measure/result";
import type { Outcome } from "./outcome";
import { table } from "./table";
import { targets, type Target } from "./targets";

const TITLES: Readonly<Record<ContenderName, string>> = { ours: "ours", raw: "raw", neo4jGraphql: "@neo4j/graphql", dataLoader: "DataLoader" };
const MEGABYTE = 1_000_000;

/** A run as Markdown tables, aligned so that they can be read on a terminal as they are. */
export function toMarkdown(outcome: Outcome): string {
  const { machine, plan, pages, growth, peakMemory } = outcome;
  return [
    `Graph of scale ${plan.scale}, seed ${plan.seed}: ${plan.nodes.toLocaleString("en")} nodes, ${plan.relationships.toLocaleString("en")} relationships.`,
    `Machine: ${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB; ${machine.system}; Node ${machine.node}, Java ${machine.java}.`,
    "",
    "### Targets",
    "",
    table(["target", "found", "wanted", ""], targets(outcome).map(targetRow)),
    "",
    ...(["execution", "http"] as const).flatMap((layer) => [`### ${layer === "http" ? "HTTP on loopback" : "Execution only"}`, "", layerTable(outcome, layer), ""]),
    "### Pages, growth, memory",
    "",
    table(
      ["ours, execution only", "ms", "against", "ms", "ratio"],
      [["page 1,000", fixed(pages.deepMs), "page 1", fixed(pages.firstMs), fixed(pages.deepMs / pages.firstMs)], ...growth.map(({ class: { name }, smallMs, largeMs }) => [name, fixed(largeMs), "a tenth of the data", fixed(smallMs), fixed(largeMs / smallMs)])],
    ),
    "",
    table(["peak memory while serving", "MB"], CONTENDERS.map((name) => [TITLES[name], (peakMemory[name] / MEGABYTE).toFixed(0)])),
    "",
  ].join("\n");
}

function layerTable({ results }: Outcome, layer: Layer): string {
  const of = results.filter((result) => result.layer === layer);
  const rows = [...new Set(of.map((result) => result.class))].flatMap((one) =>
    CONTENDERS.map((name) => row(one.name, name, of.find((result) => result.class === one && result.contender === name), of.find((result) => result.class === one && result.contender === "raw"))),
  );
  return table(["class", "contender", "median ms", "to raw", "p95 ms", "1/s at 1", "at 8", "at 32", "hits", "statements", "bytes", "CPU ms", "failed"], rows);
}

function row(name: string, contender: ContenderName, result: Result | undefined, raw: Result | undefined): string[] {
  if (result === undefined) return [name, TITLES[contender], "cannot", ...Array.from({ length: 10 }, () => "")];
  const { medianMs, p95Ms, throughput, databaseHits, statements, bytes, cpuMs, failed } = result;
  return [
    name,
    TITLES[contender],
    fixed(medianMs),
    raw === undefined ? "" : fixed(medianMs / raw.medianMs),
    fixed(p95Ms),
    ...Object.values(throughput).map((one) => one.toFixed(0)),
    databaseHits.toFixed(0),
    statements.toFixed(1),
    bytes.toFixed(0),
    fixed(cpuMs),
    String(failed),
  ];
}

function targetRow({ name, value, bound, limit, met, worst }: Target): string[] {
  return [worst === undefined ? name : `${name} (${worst})`, value >= 100 ? value.toFixed(0) : fixed(value), `${bound} ${limit}`, met ? "met" : "missed"];
}

function fixed(value: number): string {
  return value.toFixed(2);
}
