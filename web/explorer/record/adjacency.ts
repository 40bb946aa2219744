import { computed } from "@preact/signals";
import { record } from "./load";
import type { Link, Quote } from "./types";

/** A statement that rests on words of the text: a node, or a link with evidence of its own. */
export interface Statement {
  /** The id of the node, or of the node that the link starts from. */
  readonly node: string;
  readonly link?: Link;
  readonly quote: Quote;
}

/** The links of each node, whichever way they point. */
export const linksByNode = computed<ReadonlyMap<string, readonly Link[]>>(() => {
  const found = new Map<string, Link[]>();
  for (const link of record.value?.links.values() ?? []) {
    for (const end of new Set([link.from, link.to])) listOf(found, end).push(link);
  }
  return found;
});

/** What rests on each component of the text, by the component's id, in the order of the words. */
export const statementsByComponent = computed<ReadonlyMap<string, readonly Statement[]>>(() => {
  const found = new Map<string, Statement[]>();
  for (const node of record.value?.nodes.values() ?? []) {
    for (const quote of node.evidence) listOf(found, quote.component).push({ node: node.id, quote });
  }
  for (const link of record.value?.links.values() ?? []) {
    const owned = new Set([...(record.value?.nodes.get(link.from)?.evidence ?? []), ...(record.value?.nodes.get(link.to)?.evidence ?? [])].map(place));
    for (const quote of link.evidence) if (!owned.has(place(quote))) listOf(found, quote.component).push({ node: link.from, link, quote });
  }
  for (const statements of found.values()) statements.sort((one, other) => one.quote.start - other.quote.start);
  return found;
});

function place({ component, start, end }: Quote): string {
  return `${component} ${start} ${end}`;
}

function listOf<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
