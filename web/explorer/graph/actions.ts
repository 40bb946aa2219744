import { kindNamed, linksByNode, record } from "../record";
import { expanded, pathEnds, statedOnly } from "../state";
import { visible } from "./model/model";

/** Shows the neighbours of a node though the filters leave them out, or no longer. */
export function toggleExpanded(id: string): void {
  const next = new Set(expanded.value);
  if (!next.delete(id)) next.add(id);
  expanded.value = next;
}

/** How many neighbours of a node are not shown. */
export function hiddenNeighbours(id: string): number {
  const others = (linksByNode.value.get(id) ?? []).filter(({ basis }) => basis === "STATED" || !statedOnly.value).map(({ from, to }) => (from === id ? to : from));
  return new Set(others.filter((other) => isDrawn(other) && !visible.value.ids.has(other))).size;
}

function isDrawn(id: string): boolean {
  const node = record.value?.nodes.get(id);
  return node !== undefined && kindNamed.get(node.kind)?.inGraph === true;
}

/** Chooses an end of a path: the first, or the second where there is a first one without another. */
export function choosePathEnd(id: string): void {
  pathEnds.value = pathEnds.value?.[1] === null && pathEnds.value[0] !== id ? [pathEnds.value[0], id] : [id, null];
}
