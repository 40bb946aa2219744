import { settle, type Problem } from "../../../web/explorer/graph/layout/settle";
import { startPositions } from "../../../web/explorer/graph/layout/startPositions";

/** A ring of nodes in which each is linked to the next, beside one that is linked to none. */
function ring(count: number, held: readonly number[] = []): Problem {
  const starts = startPositions(Array.from({ length: count + 1 }, (_, index) => String(index)), () => [], new Map());
  return {
    start: Float64Array.from([...starts.values()].flatMap(({ x, y }) => [x, y])),
    held: Uint8Array.from({ length: count + 1 }, (_, index) => Number(held.includes(index))),
    radii: new Float64Array(count + 1).fill(6),
    links: Uint32Array.from({ length: 2 * count }, (_, index) => ((index + 1) >> 1) % count),
    warmth: 1,
    isUpright: false,
  };
}

function settled(problem: Problem): Float64Array {
  return [...settle(problem)].at(-1) ?? problem.start;
}

describe("a layout", () => {
  test("is the same for the same graph", () => {
    expect(settled(ring(40))).toEqual(settled(ring(40)));
  });
  test("moves nothing that is held", () => {
    const problem = ring(40, [3, 7]);
    const found = settled(problem);
    for (const index of [3, 7]) expect(found.slice(2 * index, 2 * index + 2)).toEqual(problem.start.slice(2 * index, 2 * index + 2));
    expect(found.slice(0, 2)).not.toEqual(problem.start.slice(0, 2));
  });
  test("lays no node on another", () => {
    const found = settled(ring(40));
    const points = Array.from({ length: 41 }, (_, index) => ({ x: found[2 * index] ?? 0, y: found[2 * index + 1] ?? 0 }));
    const near = points.flatMap((one, index) => points.slice(index + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 12));
    expect(near).toEqual([]);
  });
  test("is wider than high, and higher than wide where the picture is", () => {
    const extent = (found: Float64Array, axis: 0 | 1): number => {
      const values = found.filter((_, index) => index % 2 === axis);
      return Math.max(...values) - Math.min(...values);
    };
    const [lying, upright] = [settled(ring(40)), settled({ ...ring(40), isUpright: true })];
    expect(extent(lying, 0)).toBeGreaterThan(extent(lying, 1));
    expect(extent(upright, 1)).toBeGreaterThan(extent(upright, 0));
  });
});

test("a node that comes in starts beside its neighbours, others stay", () => {
  const placed = new Map([["a", { x: 100, y: 0 }], ["b", { x: 200, y: 0 }]]);
  const starts = startPositions(["a", "b", "new"], (id) => (id === "new" ? ["a", "b"] : []), placed);
  expect([starts.get("a"), starts.get("b")]).toEqual([...placed.values()]);
  const start = starts.get("new");
  expect(Math.hypot((start?.x ?? 0) - 150, start?.y ?? 0)).toBeLessThan(50);
});
