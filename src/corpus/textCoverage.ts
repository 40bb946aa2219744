import { compact, sentences } from "../text";
import type { Corpus, NodeRow, Properties } from "./corpus";
import { FOUND_IN, RESTS_ON } from "./relationshipKind";

/** A sentence of a component, and the reason given for it where nothing rests on it. */
export interface Sentence {
  readonly text: string;
  /** Whether some evidence touches it. */
  readonly cited: boolean;
  /** Why it states nothing that the graph holds, as corpus.yaml says; null where it says nothing. */
  readonly reason: string | null;
}

export interface ComponentCoverage {
  readonly eId: string;
  /** What rests on its words: ids of nodes, and relationships as `from TYPE to`. */
  readonly resting: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** A sentence that corpus.yaml lists as resting on nothing, with the reason. */
export interface Uncited {
  readonly in: string;
  readonly sentence: string;
  readonly reason: { readonly gloss: string };
}

/** For each component in document order: what rests on it, and which of its sentences nothing rests on. */
export function textCoverage(corpus: Corpus, uncited: readonly Uncited[]): readonly ComponentCoverage[] {
  const evidence = rowsOf(corpus, "evidence");
  const resting = restingOn(corpus);
  const places = new Map(rowsOfType(corpus, FOUND_IN.type).map(({ from, to }) => [from, to]));
  return rowsOf(corpus, "component").map((component) => {
    const { eId, text, id } = component as NodeRow & { readonly eId: string; readonly text: string };
    const quotes = evidence.filter((quote) => places.get(quote.id) === id);
    return {
      eId,
      resting: [...new Set(quotes.flatMap((quote) => resting.get(quote.id) ?? []))].sort(),
      sentences: sentences(text).map(({ start, end }) => ({
        text: text.slice(start, end),
        cited: quotes.some((quote) => Number(quote["start"]) < end && Number(quote["end"]) > start),
        reason: reasonFor(uncited, eId, text.slice(start, end)),
      })),
    };
  });
}

/** What is wrong with a coverage: sentences that nothing rests on and nobody gives a reason for, and reasons that are not needed. */
export function coverageFaults(coverage: readonly ComponentCoverage[], uncited: readonly Uncited[]): readonly string[] {
  const open = coverage.flatMap(({ eId, sentences: all }) => all.filter(({ cited, reason }) => !cited && reason === null).map(({ text }) => `${eId}: nothing rests on ${JSON.stringify(text)}, and corpus.yaml gives no reason`));
  const needless = uncited.filter((one) => !coverage.some(({ eId, sentences: all }) => eId === one.in && all.some((sentence) => !sentence.cited && isSame(sentence.text, one.sentence))));
  return [...open, ...needless.map((one) => `${one.in}: corpus.yaml gives a reason for ${JSON.stringify(one.sentence)}, which is cited or not there`)];
}

function restingOn(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const resting = new Map<string, string[]>();
  const add = (evidence: string, what: string): void => {
    resting.set(evidence, [...(resting.get(evidence) ?? []), what]);
  };
  for (const { from, to } of rowsOfType(corpus, RESTS_ON.type)) add(to, from);
  for (const { type, rows } of corpus.relationships) {
    for (const { from, to, properties } of rows) for (const id of evidenceOf(properties)) add(id, `${from} ${type} ${to}`);
  }
  return resting;
}

function evidenceOf({ evidence }: Properties): readonly string[] {
  return Array.isArray(evidence) ? (evidence as readonly string[]) : [];
}

function rowsOf({ nodes }: Corpus, kind: string): readonly NodeRow[] {
  return nodes.find((set) => set.kind === kind)?.rows ?? [];
}

function rowsOfType({ relationships }: Corpus, type: string) {
  return relationships.find((set) => set.type === type)?.rows ?? [];
}

function reasonFor(uncited: readonly Uncited[], eId: string, text: string): string | null {
  return uncited.find((one) => one.in === eId && isSame(one.sentence, text))?.reason.gloss ?? null;
}

function isSame(one: string, other: string): boolean {
  return compact(one).text === compact(other).text;
}

