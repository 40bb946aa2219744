import { computed } from "@preact/signals";
import { record, type Citation, type Component } from "../record";
import type { Step } from "./quotes";
import type { Range } from "./segments";
import { sentenceAround } from "./sentenceAround";

/** What lies over words of the text. */
export type TextRange =
  /** The sentence in which words are quoted. */
  | ({ readonly as: "sentence" } & Range)
  /** Words on which what is selected rests. */
  | ({ readonly as: "quote"; readonly step: number } & Range)
  /** An actor or a place is named. */
  | ({ readonly as: "mention"; readonly node: string } & Range)
  /** The text refers to another part of it or to a document. */
  | ({ readonly as: "citation"; readonly citation: Citation } & Range)
  /** The text contradicts itself or another part. */
  | ({ readonly as: "discrepancy"; readonly node: string } & Range);

/** The discrepancies that rest on words of each component. */
const discrepancies = computed<ReadonlyMap<string, readonly TextRange[]>>(() => {
  const found = new Map<string, TextRange[]>();
  for (const node of record.value?.nodes.values() ?? []) {
    if (node.kind !== "Discrepancy") continue;
    for (const { component, start, end } of node.evidence) found.set(component, [...(found.get(component) ?? []), { as: "discrepancy", node: node.id, start, end }]);
  }
  return found;
});

/** What lies over each component's text whatever is selected, by the component's id. */
export const rangesByComponent = computed<ReadonlyMap<string, readonly TextRange[]>>(
  () => new Map([...(record.value?.components.values() ?? [])].map((component) => [component.id, rangesOf(component)])),
);

/** A discrepancy of a citation that has no words of its own here is flagged where the citation ends. */
function rangesOf(component: Component): TextRange[] {
  const flags = [...(discrepancies.value.get(component.id) ?? [])];
  const citations = component.citations.flatMap((citation) =>
    citation.evidence.filter((quote) => quote.component === component.id).map(({ start, end }): TextRange => ({ as: "citation", citation, start, end })),
  );
  for (const range of citations) {
    const { discrepancy } = range.as === "citation" ? range.citation : {};
    if (discrepancy === undefined || flags.some((flag) => flag.as === "discrepancy" && flag.node === discrepancy)) continue;
    flags.push({ as: "discrepancy", node: discrepancy, start: range.start, end: range.end });
  }
  return [...component.mentions.map((mention): TextRange => ({ as: "mention", ...mention })), ...citations, ...flags];
}

/** What lies over it because of what is selected. */
export function rangesOfSteps(text: string, steps: readonly Step[]): TextRange[] {
  const marks = steps.map(({ quote: { start, end }, step }): TextRange => ({ as: "quote", step, start, end }));
  return [...marks.map((mark): TextRange => ({ as: "sentence", ...sentenceAround(text, mark) })), ...marks];
}

/** The node or component to which what lies over words leads. */
export function goalOf(range: TextRange): string | undefined {
  if (range.as === "citation") return range.citation.target ?? range.citation.document;
  return "node" in range ? range.node : undefined;
}
