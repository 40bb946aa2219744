import { grouped, segments } from "../../../web/explorer/reader/segments";

/** Ranges named by a letter, and what comes of them: `text` followed by the letters of what lies over it. */
function cut(text: string, ranges: Record<string, [number, number]>, from?: number, to?: number): string[] {
  const given = Object.entries(ranges).map(([name, [start, end]]) => ({ name, start, end }));
  return segments(text, given, from, to).map((segment) => [segment.text, ...segment.ranges.map(({ name }) => name)].join(" "));
}

describe("segments", () => {
  it.each<[string, Record<string, [number, number]>, string[]]>([
    ["nothing lies over it", {}, ["abcdef"]],
    ["one range within", { m: [2, 4] }, ["ab", "cd m", "ef"]],
    ["one over the whole", { m: [0, 6] }, ["abcdef m"]],
    ["one within another", { q: [1, 5], m: [2, 3] }, ["a", "b q", "c q m", "de q", "f"]],
    ["two that overlap", { q: [0, 4], m: [2, 6] }, ["ab q", "cd q m", "ef m"]],
    ["two that touch", { q: [0, 3], m: [3, 6] }, ["abc q", "def m"]],
    ["two at the same place", { q: [1, 3], m: [1, 3] }, ["a", "bc q m", "def"]],
    ["an empty one, and one outside", { q: [3, 3], m: [8, 9] }, ["abcdef"]],
    ["one that goes beyond the end", { m: [4, 99] }, ["abcd", "ef m"]],
  ])("cuts where %s", (_, ranges, expected) => {
    expect(cut("abcdef", ranges)).toEqual(expected);
  });

  it("cuts a line out of a text of several, and what lies over more than it", () => {
    expect(cut("ab\ncd\nef", { q: [1, 7], m: [3, 4] }, 3, 5)).toEqual(["c q m", "d q"]);
  });

  it("gives nothing for an empty line", () => {
    expect(cut("ab\n\ncd", { q: [0, 6] }, 3, 3)).toEqual([]);
  });
});

describe("grouped", () => {
  it("puts neighbours of the same key together and leaves those without one alone", () => {
    const pieces = segments("abcdef", [{ start: 1, end: 4, name: "m" }, { start: 2, end: 3, name: "q" }, { start: 4, end: 5, name: "q" }]);
    const groups = grouped(pieces, ({ ranges }) => ranges.find(({ name }) => name === "m")?.name);
    expect(groups.map(({ key, pieces: of }) => [key, of.map(({ text }) => text)])).toEqual([
      [undefined, ["a"]],
      ["m", ["b", "c", "d"]],
      [undefined, ["e"]],
      [undefined, ["f"]],
    ]);
  });
});
