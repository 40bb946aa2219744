import { computed } from "@preact/signals";
import { linksByNode, record, type Kind, type Link } from "../../record";
import { expanded, kinds, range, selection, statedOnly } from "../../state";
import { pathNodes, pathPairs } from "../path/path";
import { pairUp, type Pair } from "./pairs";
import { countKinds, visibleNodes, type Visible } from "./visible";

const NOTHING: Visible = { nodes: [], ids: new Set(), outOfRange: 0 };

/** The selected id where it is one of a node; a part of the text stands in no graph. */
const selectedNode = computed(() => (selection.value !== null && record.value?.nodes.has(selection.value) === true ? selection.value : null));

/** What is shown beside what the filters leave. Its own signal, so that selecting what stands there already changes nothing. */
const always = computed(() => new Set([...pathNodes.value, ...(selectedNode.value === null ? [] : [selectedNode.value])]));

const filtered = computed<Visible>(() => {
  if (record.value === null) return NOTHING;
  const filters = { kinds: kinds.value, statedOnly: statedOnly.value, range: range.value, expanded: expanded.value, always: new Set<string>() };
  return visibleNodes(record.value, (id) => linksByNode.value.get(id) ?? [], filters);
});

/** The nodes of the picture. */
export const visible = computed<Visible>(() => {
  const left = filtered.value;
  if (record.value === null || [...always.value].every((id) => left.ids.has(id))) return left;
  const filters = { kinds: kinds.value, statedOnly: statedOnly.value, range: range.value, expanded: expanded.value, always: always.value };
  return visibleNodes(record.value, (id) => linksByNode.value.get(id) ?? [], filters);
});

/** The lines of the picture. A path is shown whole, though some of its links may be inferred. */
export const pairs = computed<readonly Pair[]>(() => {
  const isShown = statedOnly.value ? ({ basis }: Link, pair: string): boolean => basis === "STATED" || pathPairs.value.has(pair) : () => true;
  return pairUp(record.value?.links.values() ?? [], visible.value.ids, isShown);
});

/** Beyond this, a picture of elements would be slow: the graph is drawn on a canvas. */
const LARGE = { nodes: 600, pairs: 3_000 };

/** Whether there is more than elements can show smoothly. */
export const isLarge = computed(() => visible.value.nodes.length > LARGE.nodes || pairs.value.length > LARGE.pairs);

/** The pairs of each node. */
export const pairsByNode = computed<ReadonlyMap<string, readonly Pair[]>>(() => {
  const found = new Map<string, Pair[]>(visible.value.nodes.map(({ id }) => [id, []]));
  for (const pair of pairs.value) {
    found.get(pair.one)?.push(pair);
    found.get(pair.other)?.push(pair);
  }
  return found;
});

/** How many nodes of each kind the record holds. */
export const kindCounts = computed<ReadonlyMap<Kind, number>>(() => (record.value === null ? new Map() : countKinds(record.value)));

/** How many nodes of each kind the picture shows. */
export const shownCounts = computed<ReadonlyMap<Kind, number>>(() => {
  const counts = new Map<Kind, number>();
  for (const { kind } of visible.value.nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
});
