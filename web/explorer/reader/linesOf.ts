import type { Range } from "./segments";

/** The lines of a component's text, by their places in it: a heading, a date, a signature each stand in a line of their own. */
export function linesOf(text: string): Range[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
}
