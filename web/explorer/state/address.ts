import { KINDS } from "../record/kinds";
import { CARDS, FIRST_VIEW, LANGUAGES, PANES, type View } from "./viewType";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Between ids and names in a list: it stands in no id. */
const BETWEEN = "~";

/** A view as the query of an address, with the parts that differ from the first view alone: `?select=meeting:2007-08-30-vienna&lang=zh`. Empty for the first view. */
export function formatView(view: View): string {
  const parts = new URLSearchParams();
  const put = (name: string, value: string, first: string): void => {
    if (value !== first) parts.set(name, value);
  };
  put("select", view.selection ?? "", "");
  put("lang", view.language, FIRST_VIEW.language);
  put("kinds", list(view.kinds), list(FIRST_VIEW.kinds));
  put("basis", view.statedOnly ? "stated" : "", "");
  put("from", view.range?.[0] ?? "", "");
  put("to", view.range?.[1] ?? "", "");
  put("path", view.pathEnds === null ? "" : view.pathEnds.map((end) => end ?? "").join(BETWEEN), "");
  put("open", list(view.expanded), "");
  put("q", view.query, "");
  put("card", view.card ?? "", "");
  put("about", view.about ?? "", "");
  put("view", view.pane, FIRST_VIEW.pane);
  put("tables", list(view.tables), "");
  const text = parts.toString().replaceAll("%3A", ":").replaceAll("%7E", BETWEEN);
  return text === "" ? "" : `?${text}`;
}

/** The view that an address tells of; what it says wrongly or not at all is as in the first view. */
export function parseView(search: string): View {
  const parts = new URLSearchParams(search);
  const text = (name: string): string | null => parts.get(name) || null;
  const [from, to] = [text("from"), text("to")];
  const [start, end] = (text("path") ?? "").split(BETWEEN);
  const kinds = KINDS.filter(({ inGraph }) => inGraph).map(({ kind }) => kind);
  return {
    selection: text("select"),
    language: oneOf(LANGUAGES, text("lang")) ?? FIRST_VIEW.language,
    kinds: parts.has("kinds") ? new Set(someOf(kinds, parts.get("kinds"))) : FIRST_VIEW.kinds,
    statedOnly: parts.get("basis") === "stated",
    range: from !== null && to !== null && DAY.test(from) && DAY.test(to) && from <= to ? [from, to] : null,
    pathEnds: start ? [start, end || null] : null,
    expanded: new Set((text("open") ?? "").split(BETWEEN).filter((id) => id !== "")),
    query: text("q") ?? "",
    card: oneOf(CARDS, text("card")) ?? null,
    about: text("about"),
    pane: oneOf(PANES, text("view")) ?? FIRST_VIEW.pane,
    tables: new Set(someOf(PANES, parts.get("tables"))),
  };
}

function list(values: Iterable<string>): string {
  return [...values].sort().join(BETWEEN);
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text);
}

function someOf<Value extends string>(values: readonly Value[], text: string | null): Value[] {
  const named = new Set((text ?? "").split(BETWEEN));
  return values.filter((value) => named.has(value));
}
