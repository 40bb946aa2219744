import type { Point } from "../layout/startPositions";
import type { Pair } from "../model/pairs";
import type { Spot } from "../picture/spot";

/** A finger's width: half of the 24 pixels that a target needs at least. */
const REACH = 12;
const REACH_OF_LINE = 5;

/** The node at a point, the nearest where several are; to look at each of some thousand takes less time than to keep a tree of them up to date while they move. */
export function nodeAt({ x, y }: Point, spots: Iterable<Spot>): string | null {
  let found: string | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance <= Math.max(REACH, spot.radius + 3) && distance < least) [found, least] = [spot.id, distance];
  }
  return found;
}

/** The line at a point. */
export function pairAt(point: Point, pairs: Iterable<Pair>, spots: ReadonlyMap<string, Spot>): string | null {
  let found: string | null = null;
  let least = REACH_OF_LINE;
  for (const { id, one, other } of pairs) {
    const [start, end] = [spots.get(one), spots.get(other)];
    if (start === undefined || end === undefined) continue;
    const distance = distanceToLine(point, start, end);
    if (distance < least) [found, least] = [id, distance];
  }
  return found;
}

function distanceToLine({ x, y }: Point, start: Point, end: Point): number {
  const [across, down] = [end.x - start.x, end.y - start.y];
  const length = across * across + down * down;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - start.x) * across + (y - start.y) * down) / length));
  return Math.hypot(x - start.x - share * across, y - start.y - share * down);
}
