import { compact } from "./compact";
import type { Span } from "./component";

/** A stretch of a text that is like a quote. */
export interface NearestMatch extends Span {
  readonly text: string;
  /** How many characters must be put in, taken out or changed to make the quote of it, white space aside. */
  readonly distance: number;
  /** 1 for the quote itself, 0 for nothing alike. */
  readonly similarity: number;
}

/**
 * The stretch of a text with the least edit distance to a quote, white space aside; null where either is blank or nothing is
 * alike. Of equals the one whose length is nearest to the quote's, then the first.
 *
 * Sellers' algorithm: Levenshtein's table with a first row of zeros, so that a match may begin anywhere. It is exact, and
 * takes |text| × |quote| steps, where windows of guessed lengths are neither exact nor faster.
 */
export function nearest(text: string, quote: string): NearestMatch | null {
  const haystack = compact(text);
  const needle = compact(quote).text;
  const length = needle.length;
  // Assertions below: rows and columns stay within the arrays, and a check a cell would double the time.
  // One column of the table, for the text up to the character at hand: distances, and where the match with each began.
  let distances = Int32Array.from({ length: length + 1 }, (_, row) => row);
  let starts = new Int32Array(length + 1);
  let nextDistances = new Int32Array(length + 1);
  let nextStarts = new Int32Array(length + 1);
  let best = { start: 0, end: 0, distance: length };

  for (let column = 0; column < haystack.text.length; column += 1) {
    const unit = haystack.text.charCodeAt(column);
    nextDistances[0] = 0;
    nextStarts[0] = column + 1;
    for (let row = 1; row <= length; row += 1) {
      let distance = distances[row - 1]! + (needle.charCodeAt(row - 1) === unit ? 0 : 1);
      let start = starts[row - 1]!;
      if (distances[row]! + 1 < distance) [distance, start] = [distances[row]! + 1, starts[row]!];
      if (nextDistances[row - 1]! + 1 < distance) [distance, start] = [nextDistances[row - 1]! + 1, nextStarts[row - 1]!];
      nextDistances[row] = distance;
      nextStarts[row] = start;
    }
    const candidate = { start: nextStarts[length]!, end: column + 1, distance: nextDistances[length]! };
    const misfit = ({ start, end }: Span): number => Math.abs(end - start - length);
    if (candidate.distance < best.distance || (candidate.distance === best.distance && misfit(candidate) < misfit(best))) best = candidate;
    [distances, nextDistances] = [nextDistances, distances];
    [starts, nextStarts] = [nextStarts, starts];
  }

  const start = haystack.offsets[best.start];
  const last = haystack.offsets[best.end - 1];
  if (start === undefined || last === undefined || best.distance === length) return null;
  return { start, end: last + 1, text: text.slice(start, last + 1), distance: best.distance, similarity: 1 - best.distance / length };
}
