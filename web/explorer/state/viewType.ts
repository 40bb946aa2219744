import { KINDS, type Kind } from "../record/kinds";

export type Language = "en" | "zh";
export type Pane = "graph" | "timeline" | "reader";
/** The three main questions that have a card. */
export type Card = "attendance" | "commitments" | "options";

export const LANGUAGES: readonly Language[] = ["en", "zh"];
export const PANES: readonly Pane[] = ["graph", "timeline", "reader"];
export const CARDS: readonly Card[] = ["attendance", "commitments", "options"];

/** Everything of what is on the screen that its address tells; the rest (scrolling, where nodes lie) is the reader's own. */
export interface View {
  readonly selection: string | null;
  readonly language: Language;
  readonly kinds: ReadonlySet<Kind>;
  readonly statedOnly: boolean;
  readonly range: readonly [from: string, to: string] | null;
  readonly pathEnds: readonly [from: string, to: string | null] | null;
  readonly expanded: ReadonlySet<string>;
  readonly query: string;
  readonly card: Card | null;
  /** The id of what the open card asks about. */
  readonly about: string | null;
  readonly pane: Pane;
  readonly tables: ReadonlySet<Pane>;
}

/** What is shown at an address that says nothing. */
export const FIRST_VIEW: View = {
  selection: null,
  language: "en",
  kinds: new Set(KINDS.filter(({ shownAtFirst }) => shownAtFirst).map(({ kind }) => kind)),
  statedOnly: false,
  range: null,
  pathEnds: null,
  expanded: new Set(),
  query: "",
  card: null,
  about: null,
  pane: "graph",
  tables: new Set(),
};
