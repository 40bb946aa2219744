import { kindNamed, type Kind } from "../../record/kinds";
import type { GraphRecord, Link, RecordNode } from "../../record/types";
import type { View } from "../../state/viewType";

/** What decides which nodes stand in the graph. */
export interface Filters extends Pick<View, "kinds" | "statedOnly" | "range" | "expanded"> {
  /** Nodes that are shown whatever the filters say: what is selected, and a path. */
  readonly always: ReadonlySet<string>;
}

export interface Visible {
  /** In the order of the record. */
  readonly nodes: readonly RecordNode[];
  readonly ids: ReadonlySet<string>;
  /** How many of the kinds that are chosen the range leaves out. */
  readonly outOfRange: number;
}

type LinksOf = (id: string) => readonly Link[];

/**
 * The nodes of the kinds chosen and the days chosen, the neighbours of those that are expanded, and what is shown always. A node without a date stays where it is
 * linked to something that is within the range.
 */
export function visibleNodes({ nodes }: GraphRecord, linksOf: LinksOf, { kinds, statedOnly, range, expanded, always }: Filters): Visible {
  const inGraph = (node: RecordNode | undefined): node is RecordNode => node !== undefined && kindNamed.get(node.kind)?.inGraph === true;
  const neighbours = (id: string): RecordNode[] =>
    linksOf(id).flatMap((link) => {
      const other = nodes.get(link.from === id ? link.to : link.from);
      return inGraph(other) && !(statedOnly && link.basis === "INFERRED") ? [other] : [];
    });
  const isWithin = (node: RecordNode): boolean => range === null || (hasDate(node) ? overlaps(node, range) : neighbours(node.id).some((other) => hasDate(other) && overlaps(other, range)));

  const ids = new Set<string>();
  let outOfRange = 0;
  for (const node of nodes.values()) {
    if (!inGraph(node) || !kinds.has(node.kind)) continue;
    if (isWithin(node)) ids.add(node.id);
    else outOfRange += 1;
  }
  const brought = new Set([...always].filter((id) => inGraph(nodes.get(id))));
  for (const id of expanded) {
    if (!inGraph(nodes.get(id))) continue;
    brought.add(id);
    for (const { id: other } of neighbours(id)) brought.add(other);
  }
  for (const id of brought) {
    const node = nodes.get(id);
    if (!ids.has(id) && node !== undefined && kinds.has(node.kind)) outOfRange -= 1;
    ids.add(id);
  }
  return { nodes: [...nodes.values()].filter(({ id }) => ids.has(id)), ids, outOfRange };
}

/** How many nodes the record holds of each kind. */
export function countKinds({ nodes }: GraphRecord): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function hasDate({ startDate, endDate }: RecordNode): boolean {
  return startDate !== undefined || endDate !== undefined;
}

function overlaps({ startDate, endDate }: RecordNode, [from, to]: readonly [string, string]): boolean {
  return (startDate ?? endDate ?? "") <= to && (endDate ?? startDate ?? "") >= from;
}
