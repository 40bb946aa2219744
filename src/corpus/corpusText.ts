import { locate, nearest, type Component, type Outline } from "../text";

/** The source text of a corpus and the components that it was cut into. */
export interface CorpusText {
  readonly source: string;
  readonly outline: Outline;
  readonly components: readonly Component[];
}

/** Whether the words stand in the text of some component, white space aside. */
export function standsInText({ components }: CorpusText, words: string): boolean {
  return components.some(({ text }) => locate(text, words).length > 0);
}

/** `; the nearest is "…" in para_7` for the stretch of the text that is most like the words, or nothing where none is like it. */
export function nearestWords(components: readonly Component[], words: string): string {
  const matches = components.flatMap(({ eId, text }) => {
    const match = nearest(text, words);
    return match === null || match.similarity < 0.4 ? [] : [{ eId, ...match }];
  });
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (one, other) => (one === undefined || other.similarity > one.similarity ? other : one),
    undefined,
  );
  return best === undefined ? "" : `; the nearest is ${JSON.stringify(best.text)} in ${best.eId}`;
}
