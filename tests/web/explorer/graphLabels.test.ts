import { placeLabels, type Candidate } from "../../../web/explorer/graph/labels/placeLabels";
import { shorten } from "../../../web/explorer/graph/labels/shorten";

/** Ten pixels a letter, twenty for one of Chinese. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > "⺀" ? 20 : 10), 0);
}

test.each([
  ["Vienna", 100, "Vienna"],
  ["Secretary-General of the United Nations", 200, "Secretary-General…"],
  ["Contact Group ministers", 120, "Contact Gro…"],
  ["科索沃未来地位进程", 100, "科索沃未…"],
  ["Vienna", 5, "…"],
])("%s in %d pixels is %s", (text, most, expected) => {
  expect(shorten(text, most, widthOf)).toBe(expected);
});

describe("labels", () => {
  const at = (id: string, x: number, y: number, isNeeded = false): Candidate => ({ id, x, y, radius: 5, width: 40, isNeeded });
  const placed = (candidates: Candidate[], most = 10) => placeLabels(candidates, candidates, most).map(({ id, x, y }) => `${id} ${x},${y}`);

  test("stand right of their marks where there is room", () => {
    expect(placed([at("a", 0, 0), at("b", 200, 0)])).toEqual(["a 8,0", "b 208,0"]);
  });
  test("stand on another side where a mark or a label is in the way", () => {
    expect(placed([at("a", 0, 0), at("b", 20, 0)])).toEqual(["a -48,0", "b 28,0"]);
  });
  test("are left out where all sides are taken, but where they are needed", () => {
    const crowd = [-30, -15, 15, 30].flatMap((x) => [-15, 0, 15].map((y) => at(`${x},${y}`, x, y)));
    const around = [...crowd, at("below", 0, 13), at("above", 0, -13)];
    expect(placeLabels([at("a", 0, 0)], around, 10)).toEqual([]);
    expect(placeLabels([at("a", 0, 0, true)], around, 10)).toEqual([{ id: "a", x: 8, y: 0 }]);
  });
  test("never meet each other, and the first ones come first", () => {
    const spots = Array.from({ length: 300 }, (_, index) => at(String(index), (index * 37) % 500, (index * 91) % 300, index % 3 === 0));
    const found = placeLabels(spots, spots, 100);
    const meeting = found.flatMap((one, index) => found.slice(index + 1).filter((other) => Math.abs(one.x - other.x) < 40 && Math.abs(one.y - other.y) < 15));
    expect(meeting).toEqual([]);
    expect(found[0]?.id).toBe("0");
    expect(found.length).toBeGreaterThan(20);
  });
  test("are no more than are wanted", () => {
    expect(placed([at("a", 0, 0), at("b", 200, 0)], 1)).toEqual(["a 8,0"]);
  });
});
