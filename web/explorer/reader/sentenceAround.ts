import type { Range } from "./segments";

const ENDS = /[。！？\n]/;
/** What closes after the end of a sentence and still belongs to it. */
const CLOSING = /[”’」』）)》]/;

/** The sentence, or the sentences, in which a range stands: from after the full stop before it to the full stop behind it, its closing quotation marks included. */
export function sentenceAround(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && !endsAt(text, from)) from -= 1;
  let to = Math.max(end, start + 1);
  while (to < text.length && !endsAt(text, to)) to += 1;
  if (text[to - 1] === "\n" && to > end) to -= 1;
  return { start: from, end: to };
}

/** Whether a sentence has ended just before this place. */
function endsAt(text: string, place: number): boolean {
  if (CLOSING.test(text[place] ?? "")) return false;
  let last = place - 1;
  while (last > 0 && CLOSING.test(text[last] ?? "")) last -= 1;
  return ENDS.test(text[last] ?? "");
}
