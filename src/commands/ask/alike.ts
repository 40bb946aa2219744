import { distance } from "fastest-levenshtein";

/** How unlike a name may be, of 1, and how much more unlike than the nearest. */
const UNLIKE = { most: 0.6, beyondNearest: 0.05 };

/** ` Did you mean A, B or C?` with those of `candidates` that are most like `found`, nearest first; nothing where none is like it. */
export function alike(found: string, candidates: readonly string[], most = 3): string {
  const near = candidates
    .map((name) => ({ name, far: distance(found.toLowerCase(), name.toLowerCase()) / Math.max(found.length, name.length) }))
    .sort((one, other) => one.far - other.far)
    .filter(({ far }, _index, [nearest]) => far <= Math.min(UNLIKE.most, (nearest?.far ?? 0) + UNLIKE.beyondNearest))
    .slice(0, most)
    .map(({ name }) => name);
  const last = near.pop();
  return last === undefined ? "" : ` Did you mean ${near.length === 0 ? last : `${near.join(", ")} or ${last}`}?`;
}
