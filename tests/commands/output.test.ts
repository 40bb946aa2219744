import { getLocation, parse, Source, type SourceLocation } from "graphql";
import stringWidth from "string-width";
import { inLanguage } from "../../src/commands/ask/inLanguage";
import { hasColours } from "../../src/commands/output/colour";
import { tableOf } from "../../src/commands/output/table";
import { wrap } from "../../src/commands/output/wrap";

const LETTER = "“三驾马车”与双方的第二次会议（维也纳），Second meeting of the Troika with the parties: Donaudampfschifffahrtsgesellschaft";

test.each([8, 13, 20, 40, 200])("text is broken into lines of at most %d columns, and nothing is lost", (width) => {
  const lines = wrap(LETTER, width);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  expect(lines.join("").replaceAll(" ", "")).toBe(LETTER.replaceAll(" ", ""));
});

test.each([30, 60, 100])("a table fits into %d columns, each of its lines equally wide", (width) => {
  const lines = tableOf({ columns: ["name", "text"], rows: [["维也纳", LETTER], ["London", ""]] }, width).trimEnd().split("\n");
  const widths = new Set(lines.map((line) => stringWidth(line)));
  expect(widths.size).toBe(1);
  expect(Math.max(...widths)).toBeLessThanOrEqual(width);
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  [{ TERM: "dumb" }, true, false],
])("with %j, on a terminal: %j, colours: %j", (environment, isTTY, expected) => {
  expect(hasColours({ isTTY } as NodeJS.WriteStream, environment)).toBe(expected);
});

test("a query in Chinese chooses the language where the query does not, and knows where each place stood", () => {
  const text = `query ($l: Language) {
  options { nodes { name id } }
  meeting(id: "meeting:2007-08-30-vienna") { name(lang: EN) classification places { name ordinal: name partOf { id } } }
  search(query: "x") { totalCount }
}`;
  const { text: changed, before } = inLanguage(text, parse(text), "ZH");
  expect(changed).toBe(`query ($l: Language) {
  options { nodes { name(lang: ZH) id } }
  meeting(id: "meeting:2007-08-30-vienna") { name(lang: EN) classification places { name(lang: ZH) ordinal: name(lang: ZH) partOf { id } } }
  search(query: "x") { totalCount }
}`);
  const placeOf = (whole: string, words: string): SourceLocation => getLocation(new Source(whole), whole.indexOf(words));
  for (const words of ["options", "id }", "meeting(", "classification", "ordinal", "partOf", "search"]) expect({ words, ...before(placeOf(changed, words)) }).toEqual({ words, ...placeOf(text, words) });
});
