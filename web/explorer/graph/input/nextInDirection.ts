import type { Point } from "../layout/startPositions";

export type Direction = "up" | "down" | "left" | "right";

const AHEAD: Readonly<Record<Direction, Point>> = { up: { x: 0, y: -1 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } };
/** What lies aside counts as farther than what lies straight ahead. */
const ASIDE = 2;

/** The next point in a direction: the nearest in that quarter of the plane, or in that half where the quarter is empty; null where there is none. */
export function nextInDirection<Spot extends Point & { readonly id: string }>(from: Point, direction: Direction, spots: Iterable<Spot>): string | null {
  const { x, y } = AHEAD[direction];
  let [found, least]: [string | null, number] = [null, Infinity];
  let [fallback, leastFallback]: [string | null, number] = [null, Infinity];
  for (const spot of spots) {
    const [across, down] = [spot.x - from.x, spot.y - from.y];
    const ahead = across * x + down * y;
    const aside = Math.abs(across * y) + Math.abs(down * x);
    if (ahead <= 0) continue;
    const distance = ahead + ASIDE * aside;
    if (aside <= ahead && distance < least) [found, least] = [spot.id, distance];
    if (distance < leastFallback) [fallback, leastFallback] = [spot.id, distance];
  }
  return found ?? fallback;
}
