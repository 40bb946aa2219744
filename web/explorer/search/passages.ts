import type { Called, ExplorerSearch } from "../operations/documents";
import type { Bilingual } from "../record";
import type { Language } from "../state";

type Edge = ExplorerSearch["search"]["edges"][number];
type Highlight = Edge["highlights"][number];

/** A stretch of a text around words that were looked for. */
export interface Passage {
  readonly lang: Language;
  /** The text, whole. */
  readonly text: string;
  readonly parts: readonly Part[];
}

/** A run of characters, marked where it was looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** How many characters stand before the first words that are marked, and how many the passage has at most behind them. */
const BEFORE: Readonly<Record<Language, number>> = { en: 40, zh: 16 };
const BEHIND: Readonly<Record<Language, number>> = { en: 120, zh: 50 };
const CUT = "…";

/** What a node that was found is called. */
export function nameOf(node: Called): Bilingual {
  if (node.__typename !== "Component") return { en: node.nameEn, zh: node.nameZh };
  return { en: node.headingEn ?? node.eId, zh: node.headingZh ?? node.eId };
}

/** The passages of a node in which words were found, a text each, in the language of the words. */
export function passages({ highlights, node }: Pick<Edge, "highlights"> & { readonly node: Called }): Passage[] {
  const texts = new Map<string, { readonly lang: Language; readonly text: string; readonly marks: Highlight[] }>();
  for (const highlight of highlights) {
    const lang = highlight.lang === "EN" ? "en" : "zh";
    const text = textsOf(node, highlight).find((candidate) => candidate.slice(highlight.start, highlight.end) === highlight.text) ?? highlight.text;
    const key = `${highlight.field} ${lang} ${text}`;
    const entry = texts.get(key) ?? { lang, text, marks: [] };
    entry.marks.push(text === highlight.text ? { ...highlight, start: 0, end: text.length } : highlight);
    texts.set(key, entry);
  }
  return [...texts.values()].map(({ lang, text, marks }) => ({ lang, text, parts: cut(lang, text, marks) }));
}

/** The whole of a text that a passage is of, its words marked as there. */
export function wholeOf(text: string, highlights: readonly Highlight[]): readonly Part[] {
  return parted(text, highlights.filter(({ start, end, text: words }) => text.slice(start, end) === words), 0, text.length);
}

/** The texts of a node that a field can be: otherNames are several. */
function textsOf(node: Called, { field, lang }: Highlight): readonly string[] {
  const values: Readonly<Record<string, unknown>> = { ...node, name: null };
  const suffix = lang === "EN" ? "En" : "Zh";
  const named = ["name", "title", "content", "description"].includes(field) ? values[`name${suffix}`] : (values[`${field}${suffix}`] ?? values[field]);
  return [named].flat().filter((value) => typeof value === "string");
}

function cut(lang: Language, text: string, marks: readonly Highlight[]): Part[] {
  const first = Math.min(...marks.map(({ start }) => start));
  const from = first <= BEFORE[lang] ? 0 : first - BEFORE[lang];
  const to = Math.min(text.length, first + BEHIND[lang]);
  return [{ text: from > 0 ? CUT : "", marked: false }, ...parted(text, marks, from, to), { text: to < text.length ? CUT : "", marked: false }].filter((part) => part.text !== "");
}

function parted(text: string, marks: readonly Highlight[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const { start, end } of [...marks].sort((one, other) => one.start - other.start)) {
    if (start < at || end > to) continue;
    parts.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), marked: false });
  return parts.filter((part) => part.text !== "");
}
