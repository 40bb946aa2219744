import { nameOf, passages, wholeOf } from "../../../web/explorer/search/passages";

const highlight = (field: string, lang: "EN" | "ZH" | null, text: string, start: number) => ({ field, lang, text, start, end: start + text.length });
const option = { __typename: "Option", id: "option:autonomy", nameEn: "Autonomy", nameZh: "自治" } as const;
const component = { __typename: "Component", id: "component:x", eId: "para_8", headingEn: null, headingZh: null, text: `${"甲".repeat(30)}自治${"乙".repeat(80)}` } as const;

const shown = (given: Parameters<typeof passages>[0]): string[] => passages(given).map(({ lang, parts }) => `${lang}: ${parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("")}`);

test("words are marked in the text of their language", () => {
  expect(shown({ node: option, highlights: [highlight("name", "EN", "Autonomy", 0), highlight("name", "ZH", "治", 1)] })).toEqual(["en: [Autonomy]", "zh: 自[治]"]);
});

test("a long text is cut around the first of them", () => {
  expect(shown({ node: component, highlights: [highlight("text", null, "自治", 30)] })).toEqual([`zh: …${"甲".repeat(16)}[自治]${"乙".repeat(48)}…`]);
});

test("words of a text that was not asked for stand alone", () => {
  expect(shown({ node: option, highlights: [highlight("otherNames", "ZH", "自决", 4)] })).toEqual(["zh: [自决]"]);
});

test("a name is shown whole, with the words that stand in it", () => {
  expect(wholeOf("High degree of autonomy", [highlight("name", "EN", "autonomy", 15), highlight("name", "ZH", "自治", 2)])).toEqual([
    { text: "High degree of ", marked: false },
    { text: "autonomy", marked: true },
  ]);
});

test("a part of the text without a heading is called by its eId", () => {
  expect(nameOf(component)).toEqual({ en: "para_8", zh: "para_8" });
});
