import { batch, signal } from "@preact/signals";
import type { Kind } from "../record";
import { FIRST_VIEW, type View } from "./viewType";

/** What is selected: the id of a node or component, which all views show; null where nothing is. */
export const selection = signal<string | null>(FIRST_VIEW.selection);
/** In which language names are shown and said. */
export const language = signal<View["language"]>(FIRST_VIEW.language);
/** The kinds that the graph shows. */
export const kinds = signal<ReadonlySet<Kind>>(FIRST_VIEW.kinds);
/** Whether relationships that are inferred are left out. */
export const statedOnly = signal(FIRST_VIEW.statedOnly);
/** The days brushed on the timeline, first and last as YYYY-MM-DD, which filter the graph; null for all of time. */
export const range = signal<View["range"]>(FIRST_VIEW.range);
/** The two nodes between which the graph shows a shortest path; the second may still be missing. */
export const pathEnds = signal<View["pathEnds"]>(FIRST_VIEW.pathEnds);
/** Nodes whose neighbours are shown though the kinds or the range leave them out. */
export const expanded = signal<ReadonlySet<string>>(FIRST_VIEW.expanded);
/** What is searched for. */
export const query = signal(FIRST_VIEW.query);
/** The answer card that is open. */
export const card = signal<View["card"]>(FIRST_VIEW.card);
/** The id of the node that the open card asks about; null for all that it can ask about. */
export const about = signal<View["about"]>(FIRST_VIEW.about);
/** On a narrow screen, the view that is shown. */
export const pane = signal<View["pane"]>(FIRST_VIEW.pane);
/** The pictures beside which their table is shown. */
export const tables = signal<View["tables"]>(FIRST_VIEW.tables);

/** All of it as it is now; who reads it in an effect is told of each change. */
export function currentView(): View {
  return {
    selection: selection.value,
    language: language.value,
    kinds: kinds.value,
    statedOnly: statedOnly.value,
    range: range.value,
    pathEnds: pathEnds.value,
    expanded: expanded.value,
    query: query.value,
    card: card.value,
    about: about.value,
    pane: pane.value,
    tables: tables.value,
  };
}

/** Shows another view, as one change. */
export function show(view: View): void {
  batch(() => {
    selection.value = view.selection;
    language.value = view.language;
    kinds.value = view.kinds;
    statedOnly.value = view.statedOnly;
    range.value = view.range;
    pathEnds.value = view.pathEnds;
    expanded.value = view.expanded;
    query.value = view.query;
    card.value = view.card;
    about.value = view.about;
    pane.value = view.pane;
    tables.value = view.tables;
  });
}
