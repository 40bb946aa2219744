import { locate } from "../../src/text";
import { component, components, source } from "./record";

test.each([
  ["a plain word", "甲乙丙", "乙", [[1, 2]]],
  ["all places", "甲乙甲乙", "甲乙", [[0, 2], [2, 4]]],
  ["places that overlap", "甲甲甲", "甲甲", [[0, 2], [1, 3]]],
  ["white space in the text", "在 2007 年\n12 月", "2007年12月", [[2, 13]]],
  ["white space in the quote", "在2007年12月", "2007 年 12 月", [[1, 9]]],
  ["white space around the quote", "甲 乙 丙", " 乙\n", [[2, 3]]],
  ["offsets in UTF-16 units", "𠀀乙", "乙", [[2, 3]]],
  ["nothing for a word that is not there", "甲乙", "丙", []],
  ["nothing for brackets of another width", "第 1244（1999）号", "1244(1999)", []],
  ["nothing for a blank quote", "甲 乙", " \n", []],
  ["nothing in a blank text", "", "甲", []],
])("%s", (_, text, quote, spans) => {
  expect(locate(text, quote).map(({ start, end }) => [start, end])).toEqual(spans);
});

test("布鲁塞尔 is cut by line breaks: the raw text has none, two rows of annex II have one each", () => {
  expect(source).not.toContain("布鲁塞尔");
  const found = components.flatMap(({ eId, text }) => locate(text, "布鲁塞尔").map(({ start, end }) => [eId, text.slice(start, end)]));
  expect(found).toEqual([["att_2__row_7", "布鲁塞尔"], ["att_2__row_10", "布鲁塞尔"]]);
});

test("a quote keeps the white space of the text that it was found in", () => {
  const { text } = component("att_5__para_4");
  expect(locate(text, "2007 年 12 月 10 日").map(({ start, end }) => text.slice(start, end))).toEqual(["2007年 12月 10日"]);
});
