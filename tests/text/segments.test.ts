import { components, source } from "./record";

const segments = components.flatMap((component) => component.segments.map((segment) => ({ ...segment, eId: component.eId })));
const printed = ({ start, end }: { start: number; end: number }): string => source.slice(start, end);

test("every non-blank character of the file belongs to exactly one segment", () => {
  const owners = Array.from(source, () => 0);
  for (const { start, end } of segments) for (let offset = start; offset < end; offset += 1) owners[offset] = (owners[offset] ?? 0) + 1;
  const wrong = owners.flatMap((count, offset) => {
    const character = source.charAt(offset);
    const right = /\s/u.test(character) ? count <= 1 : count === 1;
    return right ? [] : [{ offset, character, count }];
  });
  expect(owners).toHaveLength(source.length);
  expect(wrong).toEqual([]);
});

test("segments begin and end with a non-blank character", () => {
  expect(segments.filter((segment) => printed(segment) !== printed(segment).trim() || printed(segment) === "")).toEqual([]);
});

test("a component's text is its segments without line breaks, each on a line, its number and end mark left out", () => {
  for (const { text, segments: own } of components) {
    const lines = own.filter(({ role }) => role !== "number" && role !== "mark").map(printed);
    expect(text).toBe(lines.map((line) => line.replace(/\s*\n\s*/gu, "")).join("\n"));
  }
});

test("what is printed but not text: numbers and the end mark", () => {
  const of = (role: string): string[] => segments.filter((segment) => segment.role === role).map(printed);
  const digits = Array.from({ length: 14 }, (_, index) => `${index + 1}.`);
  const letters = Array.from("abcdefghijklm", (letter) => `${letter}.`);
  expect(of("number")).toEqual([...digits, ...digits.slice(0, 9), ...letters, ...digits.slice(9)]);
  expect(of("mark")).toEqual(["––––––––––––––"]);
  expect(of("signature")).toEqual(["潘基文（签名）"]);
});

test("the span of a component runs from its first segment to the last one inside it", () => {
  for (const { eId, span } of components) {
    const inside = new Set([eId]);
    for (const component of components) if (component.parent !== null && inside.has(component.parent)) inside.add(component.eId);
    const all = segments.filter((segment) => inside.has(segment.eId));
    const [start, end] = [Math.min(...all.map((segment) => segment.start)), Math.max(...all.map((segment) => segment.end))];
    expect({ eId, ...span }).toEqual({ eId, start, end });
  }
});
