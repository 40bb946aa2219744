import { nodeAt, pairAt } from "../../../web/explorer/graph/input/hit";
import { nextInDirection, type Direction } from "../../../web/explorer/graph/input/nextInDirection";

const spot = (id: string, x: number, y: number, radius = 5) => ({ id, x, y, radius });

test.each<[Direction, [string, number, number][], string | null]>([
  ["right", [["near", 10, 2], ["far", 30, 0]], "near"],
  ["right", [["aside", 10, 9], ["straight", 20, 0]], "straight"],
  ["left", [["near", 10, 2], ["behind", -30, 0]], "behind"],
  ["up", [["above", 1, -40], ["below", 0, 10]], "above"],
  ["down", [["far aside", 50, 10]], "far aside"],
  ["down", [["beside", 50, 0]], null],
  ["down", [], null],
])("%s of the middle among %j is %s", (direction, others, expected) => {
  expect(nextInDirection({ x: 0, y: 0 }, direction, others.map(([id, x, y]) => spot(id, x, y)))).toBe(expected);
});

const SPOTS = [spot("small", 0, 0), spot("large", 100, 0, 20), spot("beside", 16, 0)];

test.each<[number, number, string | null]>([
  [0, 0, "small"],
  [-11, 0, "small"],
  [-13, 0, null],
  [9, 0, "beside"],
  [122, 0, "large"],
  [124, 0, null],
])("a press at %d, %d is on the node %s", (x, y, expected) => {
  expect(nodeAt({ x, y }, SPOTS)).toBe(expected);
});

test.each<[number, number, string | null]>([
  [50, 3, "line"],
  [50, 6, null],
  [130, 0, null],
])("a pointer at %d, %d is on the line %s", (x, y, expected) => {
  const pairs = [{ id: "line", one: "small", other: "large", links: [], inferred: false }, { id: "elsewhere", one: "small", other: "unknown", links: [], inferred: false }];
  expect(pairAt({ x, y }, pairs, new Map(SPOTS.map((one) => [one.id, one])))).toBe(expected);
});
