/** A label that would like to stand beside its mark. */
export interface Candidate {
  readonly id: string;
  /** The middle of the mark and its radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  /** Whether it stands even where it covers marks, though never another label. */
  readonly isNeeded: boolean;
}

export interface Placed {
  readonly id: string;
  /** Where the text starts, and its baseline's middle. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HEIGHT = 15;
const GAP = 3;
const CELL = 64;

/**
 * Sets labels in the order given, each at the first of four sides of its mark where it meets no label set before and no mark; one that has no such side is left out, unless
 * it is needed: then it may cover marks.
 */
export function placeLabels(candidates: readonly Candidate[], marks: Iterable<{ readonly x: number; readonly y: number; readonly radius: number }>, most: number): Placed[] {
  const labels = new Grid();
  const taken = new Grid();
  for (const { x, y, radius } of marks) taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const placed: Placed[] = [];
  for (const candidate of candidates) {
    if (placed.length >= most) break;
    const sides = sidesOf(candidate);
    const free = sides.filter((side) => !labels.meets(side));
    const side = free.find((one) => !taken.meets(one)) ?? (candidate.isNeeded ? free[0] : undefined);
    if (side === undefined) continue;
    labels.add(side);
    placed.push({ id: candidate.id, x: side.left, y: side.top + HEIGHT / 2 });
  }
  return placed;
}

/** Right, left, below, above. */
function sidesOf({ x, y, radius, width }: Candidate): Box[] {
  const beside = radius + GAP;
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + HEIGHT });
  return [box(x + beside, y - HEIGHT / 2), box(x - beside - width, y - HEIGHT / 2), box(x - width / 2, y + radius + 1), box(x - width / 2, y - radius - 1 - HEIGHT)];
}

/** Boxes by the cells that they lie in, so that each is compared with those beside it alone. */
class Grid {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [box]);
      else cell.push(box);
    }
  }

  meets(box: Box): boolean {
    for (const key of keysOf(box)) {
      if (this.cells.get(key)?.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom) === true) return true;
    }
    return false;
  }
}

function* keysOf({ left, top, right, bottom }: Box): Iterable<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield column * 65_536 + row;
  }
}
