import { describeMachine } from "../report/machine";
import { table } from "../report/table";
import type { Measured } from "./measure";

/** What was measured as Markdown: the figures, and whether they are what is wanted. */
export function report(measured: readonly Measured[], bytes: number): string {
  const { processor, cores, memoryGigabytes, system, node } = describeMachine();
  const [record, three] = measured;
  const targets: [string, number, number, "at most" | "at least"][] = [
    ["first view of the record, ms", record?.firstViewMs ?? NaN, 1_500, "at most"],
    ["frames per second while dragging, 300 nodes", 1_000 / (three?.frameMs ?? NaN), 59, "at least"],
    ["from selection to sentence, ms", record?.sentenceMs ?? NaN, 100, "at most"],
    ["size of the page gzipped, KB", bytes / 1_000, 120, "at most"],
  ];
  return [
    `Machine: ${processor}, ${cores} cores, ${memoryGigabytes} GB; ${system}; Node ${node}. Chromium draws without a graphics processor.`,
    "",
    table(
      ["target", "found", "wanted", ""],
      targets.map(([name, found, wanted, bound]) => [name, figure(found), `${bound} ${wanted}`, verdict(found, wanted, bound)]),
    ),
    "",
    table(
      ["view", "nodes", "first view ms", "longest task ms", "frames/s dragging", "slowest 5% ms", "selection to graph ms", "to sentence ms"],
      measured.map((one) => [
        one.view,
        String(one.nodes),
        figure(one.firstViewMs),
        figure(one.longestTaskMs),
        figure(1_000 / one.frameMs),
        figure(one.slowFrameMs),
        figure(one.graphMs),
        figure(one.sentenceMs),
      ]),
    ),
    "",
  ].join("\n");
}

function figure(value: number): string {
  return Number.isNaN(value) ? "none" : value.toFixed(value < 100 ? 1 : 0);
}

function verdict(found: number, wanted: number, bound: "at most" | "at least"): string {
  if (Number.isNaN(found)) return "not measured";
  return (bound === "at most" ? found <= wanted : found >= wanted) ? "met" : "missed";
}
