import { casesOf, matches } from "./expectation";
import type { Block } from "./page";

test.each([
  ["a\nb\n", "a\nb\n", true],
  ["a\nb\n", "a\n", false],
  ["a\n", "a\nb\n", false],
  ["one 12 (3 ms)\n", "one 12 (… ms)\n", true],
  ["one 12 (3 s)\n", "one 12 (… ms)\n", false],
  ["a\nb\nc\n", "…\nc\n", true],
  ["c\n", "…\nc\n", true],
  ["a\nb\nc\n", "a\n…\n", true],
  ["a\nb\nc\n", "a\n…\nb\n", false],
  ["a.c\n", "a.c", true],
  ["abc\n", "a.c", false],
  ["", "", true],
])("%j is what %j expects: %s", (text, expected, result) => {
  expect(matches(text, expected)).toBe(result);
});

type Given = readonly [language: string, marks?: Record<string, string>];

function page(...blocks: readonly Given[]) {
  const made = blocks.map(([language, marks = {}], index): Block => ({ language, text: `${index}`, line: index + 1, marks: new Map(Object.entries(marks)) }));
  return { blocks: made, anchors: new Set<string>(), links: [], tables: [] };
}

test("what follows a block that is run is what it prints; what is marked is told with its reason", () => {
  const { cases, notRun } = casesOf(page(["sh"], ["text"], ["graphql"], ["json"], ["sh"], ["sh", { "not run": "installs" }], ["mermaid"]));
  expect(cases.map(({ block, expected }) => [block.line, expected])).toEqual([[1, "1"], [3, "3"], [5, null]]);
  expect(notRun).toEqual([{ line: 6, reason: "installs" }]);
});

test.each<readonly [string, readonly Given[], number]>([
  ["an output of nothing", [["text"]], 1],
  ["a second output", [["sh"], ["text"], ["text"]], 3],
  ["an output of what is not run", [["sh", { "not run": "installs" }], ["text"]], 2],
  ["a language that nobody runs", [["sh"], ["yaml"]], 2],
])("%s is a fault", (_case, blocks, line) => {
  expect(() => casesOf(page(...blocks))).toThrow(`line ${line}:`);
});
