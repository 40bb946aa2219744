import { locate, parseComponents, rawSpan, type Outline } from "../../src/text";
import { failure } from "./record";

/** A record in another layout: English, wrapped lines, blank lines between blocks, other numbers, other names. */
const record = `
MINUTES OF THE SECOND ROUND
Geneva, 3 May 1999

The delegations met in the
morning.

A. Opening

  (1) The Chair welcomed the
      delegations and recalled
      (2) earlier rounds.

  (2) The agenda was adopted:

      (i) security,

      (ii) return of displaced
      persons.

B. Closing

  (3) The round was closed.

Appendix I

TEXT AS AGREED

Both sides stand by it.

Appendix II

FURTHER TEXT

One side stands by it.
`;

const outline: Outline = {
  blocks: { lastLine: "^[A-Z ]+$", blankLine: "ENDS_BLOCK", joint: " " },
  parts: [
    {
      kind: "REPORT",
      eId: "minutes",
      header: [
        { role: "heading", matches: "^MINUTES" },
        { role: "dateline", matches: "\\d{4}$", optional: true },
      ],
      contains: ["numbered", "chapter", "plain"],
    },
    {
      kind: "ANNEX",
      eId: "att_{number}",
      times: 2,
      header: [
        { role: "label", matches: "^Appendix (?<number>[IVX]+)$" },
        { role: "heading", matches: "^[A-Z ]+$" },
      ],
      contains: ["plain"],
    },
  ],
  components: {
    chapter: { kind: "SECTION", eId: "chp_{number}", role: "heading", marker: "^(?<number>[A-Z])\\. ", contains: ["numbered"] },
    numbered: { kind: "PARAGRAPH", eId: "para_{number}", marker: "^\\((?<number>\\d+)\\) ", contains: ["item"] },
    item: { kind: "POINT", eId: "{parent}__item_{count}", marker: "^\\((?<number>[ivx]+)\\) " },
    plain: { kind: "PARAGRAPH", eId: "{parent}__para_{count}", matches: "\\.$" },
  },
};

describe("a record in another layout", () => {
  const components = parseComponents(record, outline);

  test("is cut by another outline alone", () => {
    expect(components.map(({ eId, kind, number, parent, heading, text }) => [eId, kind, number, parent, heading, text])).toEqual([
      ["minutes", "REPORT", null, null, "MINUTES OF THE SECOND ROUND", "MINUTES OF THE SECOND ROUND\nGeneva, 3 May 1999"],
      ["minutes__para_1", "PARAGRAPH", null, "minutes", null, "The delegations met in the morning."],
      ["chp_a", "SECTION", "A", "minutes", "Opening", "Opening"],
      ["para_1", "PARAGRAPH", "1", "chp_a", null, "The Chair welcomed the delegations and recalled (2) earlier rounds."],
      ["para_2", "PARAGRAPH", "2", "chp_a", null, "The agenda was adopted:"],
      ["para_2__item_1", "POINT", "i", "para_2", null, "security,"],
      ["para_2__item_2", "POINT", "ii", "para_2", null, "return of displaced persons."],
      ["chp_b", "SECTION", "B", "minutes", "Closing", "Closing"],
      ["para_3", "PARAGRAPH", "3", "chp_b", null, "The round was closed."],
      ["att_i", "ANNEX", "I", null, "TEXT AS AGREED", "Appendix I\nTEXT AS AGREED"],
      ["att_i__para_1", "PARAGRAPH", null, "att_i", null, "Both sides stand by it."],
      ["att_ii", "ANNEX", "II", null, "FURTHER TEXT", "Appendix II\nFURTHER TEXT"],
      ["att_ii__para_1", "PARAGRAPH", null, "att_ii", null, "One side stands by it."],
    ]);
  });

  test("leads back to the raw file where a joint stands for a line break", () => {
    const paragraph = components[3];
    const [place] = paragraph === undefined ? [] : locate(paragraph.text, "the delegations and");
    if (paragraph === undefined || place === undefined) throw new Error("not found");
    const { start, end } = rawSpan(paragraph, record, place);
    expect(record.slice(start, end)).toBe("the\n      delegations and");
  });

  test("has the same components with other line ends", () => {
    const texts = (source: string): string[] => parseComponents(source, outline).map(({ text }) => text);
    expect(texts(record.replaceAll("\n", "\r\n"))).toEqual(texts(record));
    expect(texts(`\uFEFF${record.replaceAll("\n", "\r").trim()}`)).toEqual(texts(record));
  });
});

const [report, annex] = outline.parts;
const withComponents = (components: Outline["components"]): Outline => (
  { ...outline, components: { ...outline.components, ...components } }
);
const withReport = (part: Partial<Outline["parts"][number]>): Outline => ({ ...outline, parts: [{ ...report!, ...part }, annex!] });

test.each<[string, Outline, string]>([
  ["a pattern for blocks", { ...outline, blocks: { ...outline.blocks, lastLine: "[" } },
    "outline.blocks.lastLine: \"[\" is not a regular expression. Invalid"],
  ["a pattern of a part", withReport({ header: [{ role: "label", matches: "(" }] }),
    "outline.parts[0].header[0].matches: \"(\" is not a regular expression."],
  ["a pattern of a closing line", withReport({ closing: [{ role: "mark", matches: ")" }] }),
    "outline.parts[0].closing[0].matches: \")\" is not a"],
  ["a pattern of a component", withComponents({ item: { kind: "POINT", eId: "x", matches: "?" } }),
    "outline.components.item.matches: \"?\" is not a"],
  ["a marker", withComponents({ item: { kind: "POINT", eId: "x", marker: "*" } }),
    "outline.components.item.marker: \"*\" is not a regular expression."],
  ["neither marker nor pattern", withComponents({ item: { kind: "POINT", eId: "x" } }),
    "outline.components.item: expected a marker or a pattern in `matches`, found neither."],
  ["an unknown rule in a part", withReport({ contains: ["plain", "verse"] }),
    "outline.parts[0].contains[1]: no component rule is named \"verse\"; there are chapter, numbered, item, plain."],
  ["an unknown rule in a component", withComponents({ item: { kind: "POINT", eId: "x", matches: ".", contains: ["verse"] } }),
    "outline.components.item.contains[0]: no component rule is named \"verse\""],
  ["a visible joint", { ...outline, blocks: { ...outline.blocks, joint: "-" } },
    "outline.blocks.joint: expected white space or nothing, found \"-\"."],
  ["a part without a first line", withReport({ header: [] }),
    "outline.parts[0].header: a part begins with its first header line, which may not be optional."],
  ["a part never", withReport({ times: 0 }), "outline.parts[0].times: expected 1 or more, found 0."],
  ["a part that is not there", withReport({ header: [{ role: "heading", matches: "^PROTOCOL" }] }),
    "Line 2 of the source, \"MINUTES OF THE SECOND ROUND\": it stands before the first part of the outline."],
  ["too few parts", { ...outline, parts: [report!, { ...annex!, times: 3 }] },
    "The source lacks a part that the outline expects: ANNEX with the eId att_{number}.\nExpected 3, found 2.\n"
      + "It begins with a block that matches ^Appendix"],
  ["too many parts", { ...outline, parts: [report!, { ...annex!, times: 1 }] },
    "Line 31 of the source, \"Appendix II\": no component rule fits it inside att_i__para_1."],
  ["a header line that is not there",
    { ...outline, parts: [report!, { ...annex!, header: [...annex!.header, { role: "dateline", matches: "^\\d{4}$" }] }] },
    "Line 29 of the source, \"Both sides stand by it.\": the dateline of the ANNEX was expected, which matches ^\\d{4}$."],
  ["an eId twice", withComponents({ item: { kind: "POINT", eId: "{parent}__item", marker: "^\\((?<number>[ivx]+)\\) " } }),
    "Line 18 of the source, \"(ii) return of displaced persons.\": its eId, by the template {parent}__item, is taken."],
  ["an eId of nothing", withComponents({ plain: { kind: "PARAGRAPH", eId: "para_{number}", matches: "\\.$" } }),
    "The eId template \"para_{number}\" has {number}, for which there is no value here."],
])("%s is refused with its place", (_, wrong, message) => {
  expect(failure(() => parseComponents(record, wrong))).toContain(`CORPUS: ${message}`);
});

test("a record that ends in the header of a part is refused", () => {
  expect(failure(() => parseComponents(record.slice(0, record.indexOf("FURTHER")), outline)))
    .toBe("CORPUS: The source ends where the heading of the ANNEX was expected, which matches ^[A-Z ]+$.");
});

test("an empty source lacks every part", () => {
  expect(failure(() => parseComponents(" \n", outline)))
    .toContain("CORPUS: The source lacks a part that the outline expects: REPORT with the eId minutes.");
});
