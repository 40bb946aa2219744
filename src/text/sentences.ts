import type { Span } from "./component";

/** The sentences of a text, as offsets in UTF-16 units: they end with 。 or ；, or where a line ends. White space is in none. */
export function sentences(text: string): readonly Span[] {
  return [...text.matchAll(/[^。；\n]+[。；]?/gu)].flatMap(({ 0: sentence, index }) => {
    const words = sentence.trim();
    const start = index + sentence.indexOf(words);
    return words === "" ? [] : [{ start, end: start + words.length }];
  });
}
