import { colours, hasColours } from "./colour";
import { groupBy } from "./groupBy";

/** What a search found, with its texts under the names of their fields, those in Chinese with Zh behind. */
export interface Hit {
  readonly score: number;
  readonly highlights: readonly Highlight[];
  readonly node: { readonly __typename: string; readonly id: string; readonly [field: string]: unknown };
}

interface Highlight {
  readonly field: string;
  readonly lang: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The fields that name a node, and those whose text may be long. */
const NAMES = ["name", "title", "content", "description", "heading"];
/** How much of a text is shown around its first and last word that was found, in characters. */
const AROUND = 60;

/** A hit for a person: what it is and its name, its score, where it stands, then each text that has words that were looked for, with these marked. */
export function hitLines({ score, highlights, node }: Hit, lang: string | undefined): string {
  const colour = colours(process.stdout);
  const name = NAMES.map((field) => node[lang === "ZH" ? `${field}Zh` : field]).find((text) => typeof text === "string") ?? node["eId"];
  const texts = [...groupBy(highlights, ({ field, lang: language }) => `${field}${language === "ZH" ? "Zh" : ""}`)];
  return [
    `${colour("name", node.__typename)} ${colour("heading", String(name))}\n`,
    `  ${colour("label", `${node.id}  score ${score.toFixed(2)}  in ${placesOf(node).join(", ") || "no component"}`)}\n`,
    ...texts.flatMap(([key, places]) => [node[key] ?? []].flat().flatMap((text) => excerpts(String(text), places))).map((text) => `  ${text}\n`),
  ].join("");
}

/** The components in which a node stands, or its words. */
function placesOf(node: Hit["node"]): readonly string[] {
  if (typeof node["eId"] === "string") return [node["eId"]];
  const evidence = (node["evidence"] ?? []) as readonly { readonly component: { readonly eId: string } }[];
  return [...new Set(evidence.map(({ component }) => component.eId))];
}

/** The part of a text in which the words stand, marked; nothing where they stand in another text of the same field. */
function excerpts(text: string, places: readonly Highlight[]): readonly string[] {
  const here = places.filter(({ start, end, text: words }) => text.slice(start, end) === words).sort((one, other) => one.start - other.start);
  const [first] = here;
  const last = here.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = first.start > AROUND ? first.start - AROUND : 0;
  const to = Math.min(text.length, last.end + AROUND);
  let at = from;
  const marked = here.map(({ start, end }) => {
    const part = `${text.slice(at, Math.max(at, start))}${mark(text.slice(Math.max(at, start), end))}`;
    at = Math.max(at, end);
    return part;
  });
  return [`${from > 0 ? "…" : ""}${marked.join("")}${text.slice(at, to)}${to < text.length ? "…" : ""}`.replaceAll("\n", " ")];
}

/** By colour, or between brackets where there is none. */
function mark(words: string): string {
  if (words === "") return "";
  return hasColours(process.stdout) ? colours(process.stdout)("mark", words) : `[${words}]`;
}
