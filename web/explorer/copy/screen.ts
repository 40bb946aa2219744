import type { GraphRecord, Kind } from "../record";
import type { Card, View } from "../state";

/** Something that is on the screen and can be asked for anew elsewhere. */
export type Screen =
  | { readonly what: "around"; readonly id: string }
  | { readonly what: "kinds"; readonly kinds: readonly Kind[]; readonly statedOnly: boolean }
  | { readonly what: "nodes"; readonly ids: readonly string[] }
  | { readonly what: "path"; readonly from: string; readonly to: string }
  | { readonly what: "days"; readonly from: string; readonly to: string }
  | { readonly what: "search"; readonly query: string }
  | { readonly what: "attendance" | "promises" | "stances"; readonly id: string | null }
  | { readonly what: "trace"; readonly id: string };

const OF_CARD: Readonly<Record<Card, "attendance" | "promises" | "stances">> = { attendance: "attendance", commitments: "promises", options: "stances" };

/** What is on the screen, that which a reader looks at closest first: an open card, the selection, a path, words searched for, days, and always the graph. */
export function screensOf(view: View, record: GraphRecord, inGraph: ReadonlySet<string>): readonly Screen[] {
  const { selection, pathEnds, range, query } = view;
  const [from, to] = pathEnds ?? [];
  return [
    ...(view.card === null ? [] : [ofCard(view.card, view.about, record)]),
    ...(selection === null ? [] : [{ what: "around", id: selection } as const]),
    ...(from === undefined || to == null ? [] : [{ what: "path", from, to } as const]),
    ...(query.trim() === "" ? [] : [{ what: "search", query: query.trim() } as const]),
    ...(range === null ? [] : [{ what: "days", from: range[0], to: range[1] } as const]),
    graph(view, record, inGraph),
  ];
}

function ofCard(card: Card, about: string | null, { nodes }: GraphRecord): Screen {
  if (card === "commitments" && about !== null && nodes.get(about)?.kind === "Commitment") return { what: "trace", id: about };
  return { what: OF_CARD[card], id: about };
}

/** The graph by its kinds where these alone decide what it shows; else, after days were brushed or nodes expanded, by the ids of its nodes. */
function graph({ kinds, statedOnly }: View, { nodes }: GraphRecord, inGraph: ReadonlySet<string>): Screen {
  const byKind = [...nodes.values()].filter(({ kind }) => kinds.has(kind));
  if (byKind.length === inGraph.size && byKind.every(({ id }) => inGraph.has(id))) return { what: "kinds", kinds: [...kinds], statedOnly };
  return { what: "nodes", ids: [...inGraph] };
}
