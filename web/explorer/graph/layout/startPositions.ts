export interface Point {
  readonly x: number;
  readonly y: number;
}

const TURN = Math.PI * (3 - Math.sqrt(5));
const SPACING = 16;

/**
 * Where nodes start that have no place yet: beside the neighbours that have one, otherwise on a spiral in the order given. Nothing of it is left to chance, so that the
 * same graph is always the same picture.
 */
export function startPositions(ids: readonly string[], neighbours: (id: string) => readonly string[], placed: ReadonlyMap<string, Point>): Map<string, Point> {
  const starts = new Map<string, Point>();
  ids.forEach((id, index) => {
    const place = placed.get(id);
    if (place !== undefined) {
      starts.set(id, place);
      return;
    }
    const near = neighbours(id).flatMap((other) => placed.get(other) ?? []);
    const spiral = turned(index, near.length === 0 ? SPACING * Math.sqrt(0.5 + index) : 3 * SPACING);
    starts.set(id, near.length === 0 ? spiral : { x: mean(near, "x") + spiral.x, y: mean(near, "y") + spiral.y });
  });
  return starts;
}

function turned(index: number, radius: number): Point {
  return { x: radius * Math.cos(index * TURN), y: radius * Math.sin(index * TURN) };
}

function mean(points: readonly Point[], axis: keyof Point): number {
  return points.reduce((sum, point) => sum + point[axis], 0) / points.length;
}
