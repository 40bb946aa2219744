import { closest, distance } from "fastest-levenshtein";

/** `; did you mean X?` for the candidate that is most like `found`, or nothing where none is like it. */
export function nearestName(found: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return "";
  const nearest = closest(found, candidates);
  const alike = distance(found, nearest) <= Math.max(found.length, nearest.length) * 0.6;
  return alike ? `; the nearest is ${JSON.stringify(nearest)}` : "";
}
