import { cypherFile } from "../../database";
import { plainTerms, type Syntax } from "./luceneQuery";
import { wordsOf, type TextLanguage, type Word } from "./words";

/** A text that a search looks in. */
export interface SearchedProperty {
  readonly property: string;
  /** The field of the public schema that shows it, and the language to ask it in; null for a field without languages. */
  readonly field: string;
  readonly lang: TextLanguage | null;
  /** The language of the index that has it. */
  readonly language: TextLanguage;
}

/** Words that were looked for, in their place (Highlight of the schema). */
export interface Highlight {
  readonly field: string;
  readonly lang: TextLanguage | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

let properties: readonly SearchedProperty[] | undefined;

/** The properties that the full-text indexes hold, each once, as cypher/schema declares them. The files are read once. */
export function searchedProperties(): readonly SearchedProperty[] {
  return (properties ??= readProperties());
}

function readProperties(): readonly SearchedProperty[] {
  const all = (["ZH", "EN"] as const).flatMap((language) => {
    const [, list = ""] = /ON EACH \[([^\]]*)\]/.exec(cypherFile(`schema/text-${language.toLowerCase()}`)) ?? [];
    return [...list.matchAll(/n\.(\w+)/g)].map(([, property = ""]): SearchedProperty => {
      const [, field = property, suffix] = /^(.*)(Zh|En)$/.exec(property) ?? [];
      return { property, field, lang: suffix === undefined ? null : language, language };
    });
  });
  return [...new Map(all.toReversed().map((one) => [one.property, one])).values()].toReversed();
}

/** What a search looks for, as words; `prefix` where a word may go on. */
interface Term {
  readonly text: string;
  readonly prefix: boolean;
}

/** Every place in the texts of an entity, given in the order of {@link searchedProperties}, that has what a search looked for. */
export function highlightsOf(query: string, syntax: Syntax, texts: readonly (string | readonly string[] | null)[]): Highlight[] {
  const terms = syntax === "PLAIN" ? plainTerms(query).map((text) => ({ text, prefix: false })) : advancedTerms(query);
  return searchedProperties().flatMap(({ field, lang, language }, index) => {
    const value = texts[index] ?? [];
    return [value].flat().flatMap((text) => placesOf(terms, text, language).map(({ start, end }) => ({ field, lang, text: text.slice(start, end), start, end })));
  });
}

/** The words and phrases of an advanced query that texts may have: without operators, names of fields, and what must not occur. */
function advancedTerms(query: string): Term[] {
  const parts = query.matchAll(/(?<not>[-!]|\bNOT\s+)?(?:\w+:)?(?:"(?<phrase>(?:[^"\\]|\\.)*)"|(?<word>[^\s()[\]{}"~^+!-]+))/gu);
  return [...parts].flatMap(({ groups = {} }) => {
    const text = groups["phrase"] ?? groups["word"] ?? "";
    if (groups["not"] !== undefined || /^(AND|OR|NOT|TO|&&|\|\|)$/.test(text)) return [];
    return wordsOf(text, "ZH").length === 0 ? [] : [{ text: text.replace(/[*?].*$/u, ""), prefix: /[*?]/.test(text) }];
  });
}

function placesOf(terms: readonly Term[], text: string, language: TextLanguage): { readonly start: number; readonly end: number }[] {
  const words = wordsOf(text, language);
  const found = terms.flatMap(({ text: term, prefix }) => {
    const wanted = wordsOf(term, language);
    if (wanted.length === 0) return [];
    return words.flatMap((word, at) => {
      const last = words[at + wanted.length - 1];
      return last !== undefined && wanted.every(({ form }, index) => matches(words[at + index], form, prefix)) ? [{ start: word.start, end: last.end }] : [];
    });
  });
  return found.sort((one, other) => one.start - other.start || other.end - one.end).filter(({ end }, index, all) => index === 0 || end > Math.max(...all.slice(0, index).map((one) => one.end)));
}

function matches(word: Word | undefined, form: string, prefix: boolean): boolean {
  return prefix ? word?.form.startsWith(form) === true : word?.form === form;
}
