import { nearest } from "../../src/text";
import { component, components } from "./record";

test.each([
  ["the quote itself", "甲乙丙丁戊", "乙丙丁", { start: 1, end: 4, text: "乙丙丁", distance: 0, similarity: 1 }],
  ["a changed character", "甲乙丙丁戊", "乙天丁", { start: 1, end: 4, text: "乙丙丁", distance: 1 }],
  ["a changed last character", "甲乙丙丁戊", "乙丙天", { start: 1, end: 4, text: "乙丙丁", distance: 1 }],
  ["a character too many in the quote", "甲乙丙丁戊", "乙丙天丁", { start: 1, end: 4, text: "乙丙丁", distance: 1, similarity: 0.75 }],
  ["a character missing in the quote", "甲乙丙丁戊己", "乙丙戊己", { start: 1, end: 6, text: "乙丙丁戊己", distance: 1 }],
  ["the first of equals", "甲乙丙 甲乙丙", "甲天丙", { start: 0, end: 3, text: "甲乙丙" }],
  ["white space aside", "在 2007 年\n12 月", "2007年11月", { start: 2, end: 13, text: "2007 年\n12 月", distance: 1 }],
  ["brackets of another width", "安全理事会第 1244（1999）号决议", "第 1244(1999)号", { text: "第 1244（1999）号", distance: 2 }],
])("%s", (_, text, quote, match) => {
  expect(nearest(text, quote)).toMatchObject(match);
});

test.each([
  ["nothing alike", "甲乙丙", "丁戊"],
  ["a blank text", " ", "丁戊"],
  ["a blank quote", "甲乙丙", " "],
])("none for %s", (_, text, quote) => {
  expect(nearest(text, quote)).toBeNull();
});

test("a quote of 300 characters is looked for in the whole record in less than 200 ms", () => {
  const record = components.map(({ text }) => text).join("\n");
  const stretch = component("para_7").text.slice(0, 300);
  const began = performance.now();
  const match = nearest(record, stretch.replaceAll("贝", "背"));
  expect(performance.now() - began).toBeLessThan(200);
  expect(match).toMatchObject({ text: stretch, distance: 2 });
});
