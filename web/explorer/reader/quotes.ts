import { computed, signal } from "@preact/signals";
import { record, type Quote } from "../record";
import { selection } from "../state";
import { orderOfParts } from "./parts";

/** A quote of what is selected and which of them it is, from 0. */
export interface Step {
  readonly quote: Quote;
  readonly step: number;
}

const stepping = signal<{ readonly of: string | null; readonly step: number; readonly still: boolean }>({ of: null, step: 0, still: false });

/** The words on which what is selected rests, in the order of the text; of what has none of its own, such as a place, the words that name it. */
export const quotes = computed<readonly Quote[]>(() => {
  const node = selection.value === null ? undefined : record.value?.nodes.get(selection.value);
  if (node === undefined) return [];
  const found = node.evidence.length > 0 ? node.evidence : naming(node.id);
  const order = orderOfParts.value;
  return [...found].sort((one, other) => (order.get(one.component) ?? 0) - (order.get(other.component) ?? 0) || one.start - other.start);
});

/** The same by the component in which they stand. */
export const stepsByComponent = computed<ReadonlyMap<string, readonly Step[]>>(() => {
  const found = new Map<string, Step[]>();
  for (const [step, quote] of quotes.value.entries()) found.set(quote.component, [...(found.get(quote.component) ?? []), { quote, step }]);
  return found;
});

/** Which of the quotes one is at. */
export const step = computed(() => (stepping.value.of === selection.value ? Math.min(stepping.value.step, Math.max(0, quotes.value.length - 1)) : 0));

/** Whether the text stays where it is: what was selected was selected in it, and is not quoted there. */
export const staysStill = computed(() => stepping.value.of === selection.value && stepping.value.still);

/** Goes to another quote of what is selected; behind the last comes the first. */
export function goTo(next: number): void {
  const count = quotes.value.length;
  if (count > 0) stepping.value = { of: selection.value, step: (next + count) % count, still: false };
}

/** Selects what a part of the text tells of, at its quote in that part; where it is named without being quoted the text does not leave the reader's eyes. */
export function selectWithin(component: string, id: string): void {
  selection.value = id;
  const here = quotes.value.findIndex((quote) => quote.component === component);
  stepping.value = { of: id, step: Math.max(0, here), still: here === -1 && quotes.value.length > 0 };
}

function naming(id: string): Quote[] {
  return [...(record.value?.components.values() ?? [])].flatMap(({ id: component, text, mentions }) =>
    mentions.filter(({ node }) => node === id).map(({ start, end }) => ({ exact: text.slice(start, end), start, end, component })),
  );
}
