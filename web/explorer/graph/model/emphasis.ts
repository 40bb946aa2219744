import { computed, signal } from "@preact/signals";
import { statementsByComponent } from "../../record";
import { selection } from "../../state";
import { pathNodes, pathPairs } from "../path/path";
import { pairs, pairsByNode, visible } from "./model";
import type { Pair } from "./pairs";

/** The node at which the keyboard is; null before it was there. */
export const active = signal<string | null>(null);
/** What the pointer is on, or the keyboard came along: a node or a pair. */
export const pointed = signal<{ readonly node: string } | { readonly pair: string } | null>(null);

/** The node that the reader is moving. */
export const moving = signal<string | null>(null);

/** What stands out: the selected node with its neighbours, what rests on the selected part of the text, and a path. Null where nothing does, and all is drawn alike. */
export const near = computed<ReadonlySet<string> | null>(() => {
  const id = selection.value;
  const found = new Set(pathNodes.value);
  if (id !== null && visible.value.ids.has(id)) {
    found.add(id);
    for (const { one, other } of pairsByNode.value.get(id) ?? []) found.add(one).add(other);
  } else if (id !== null) {
    for (const { node } of statementsByComponent.value.get(id) ?? []) if (visible.value.ids.has(node)) found.add(node);
  }
  return found.size === 0 ? null : found;
});

/** How a line is drawn. */
export type LineStyle = "path" | "near" | "near inferred" | "far" | "far inferred" | "stated" | "inferred";

export const LINE_STYLES: readonly LineStyle[] = ["far inferred", "far", "inferred", "stated", "near inferred", "near", "path"];

/** The lines by how they are drawn, in the order of drawing. */
export const linesByStyle = computed<ReadonlyMap<LineStyle, readonly Pair[]>>(() => {
  const found = new Map<LineStyle, Pair[]>(LINE_STYLES.map((style) => [style, []]));
  const at = pointed.value;
  for (const pair of pairs.value) {
    const isPointed = at !== null && ("node" in at ? pair.one === at.node || pair.other === at.node : pair.id === at.pair);
    found.get(styleOf(pair, isPointed))?.push(pair);
  }
  return found;
});

function styleOf({ id, one, other, inferred }: Pair, isPointed: boolean): LineStyle {
  if (pathPairs.value.has(id)) return "path";
  if (isPointed || one === selection.value || other === selection.value) return inferred ? "near inferred" : "near";
  if (near.value !== null) return inferred ? "far inferred" : "far";
  return inferred ? "inferred" : "stated";
}
