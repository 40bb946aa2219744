import { computed, signal } from "@preact/signals";
import { record, type Link } from "../../record";
import type { ExplorerPath } from "../../operations/documents";
import { pairId } from "../model/pairs";

export type FoundPath = ExplorerPath["path"][number];

/** What is known of the path between the two ends that are chosen. */
export type PathState =
  | { readonly state: "none" | "choosing" | "same" | "asking" }
  | { readonly state: "nothing" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "found"; readonly path: FoundPath };

export const pathState = signal<PathState>({ state: "none" });

/** The nodes of the path that was found, which stand in the graph whatever the filters say. */
export const pathNodes = computed<ReadonlySet<string>>(() => new Set(pathState.value.state === "found" ? pathState.value.path.nodes.map(({ id }) => id) : []));

/** The pairs that the path goes over. */
export const pathPairs = computed<ReadonlySet<string>>(() => new Set(pathState.value.state === "found" ? pathState.value.path.relationships.map(({ from, to }) => pairId(from.id, to.id)) : []));

/** The link of the record that a step of the path goes over, which says whether it is stated; undefined where the page does not hold it. */
export function linkOfStep({ from, kind, to }: FoundPath["relationships"][number]): Link | undefined {
  return record.value?.links.get(`${from.id} ${kind} ${to.id}`);
}
