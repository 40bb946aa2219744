import type { Bilingual, Kind } from "../record";
import { language } from "../state";
import { WORDS, type Word } from "./words";

/** What the page says, in the language that is chosen; `{name}` stands for a value. */
export function say(word: Word, values: Readonly<Record<string, string | number>> = {}): string {
  const text: string = WORDS[word][language.value];
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** A name of the record in the language that is chosen. */
export function named(name: Bilingual): string {
  return name[language.value];
}

/** The name of a kind. */
export function kindWord(kind: Kind): string {
  return say(`kind.${kind}`);
}

/** The name of a kind of relationship, read from where it starts to where it leads, or the other way round. */
export function linkWord(kind: string, isInverse = false): string {
  const word = isInverse ? `link.${kind}.inverse` : `link.${kind}`;
  return Object.hasOwn(WORDS, word) ? say(word as Word) : kind.toLowerCase().replaceAll("_", " ");
}

/** The value of `lang` for a text in the language that is chosen. */
export function langTag(): string {
  return language.value === "zh" ? "zh-Hans" : "en";
}
