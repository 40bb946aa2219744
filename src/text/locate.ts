import { compact } from "./compact";
import type { Span } from "./component";

/**
 * All places where a quote stands in a text, in order, as offsets in UTF-16 units, compared without white space. They begin
 * and end with a non-blank character, and may overlap. A blank quote stands nowhere.
 */
export function locate(text: string, quote: string): readonly Span[] {
  const haystack = compact(text);
  const needle = compact(quote).text;
  const spans: Span[] = [];
  if (needle === "") return spans;
  for (let at = haystack.text.indexOf(needle); at !== -1; at = haystack.text.indexOf(needle, at + 1)) {
    const start = haystack.offsets[at];
    const last = haystack.offsets[at + needle.length - 1];
    if (start !== undefined && last !== undefined) spans.push({ start, end: last + 1 });
  }
  return spans;
}
