import { parseActivityRow, readRowYear } from "../../src/text";
import { component, components, failure, outline } from "./record";

const year = readRowYear(components, outline.rows);

test("the year of annex II is that of the report's date line", () => {
  expect(year).toBe(2007);
});

test.each([
  [1, "2007-08-09", "2007-08-09", "2007-08-09", null, null, ["伦敦"]],
  [2, "2007-08-10", "2007-08-12", "2007-08-10/2007-08-12", 1, null, ["贝尔格莱德", "普里什蒂纳"]],
  [3, "2007-08-30", "2007-08-30", "2007-08-30", 2, null, ["维也纳"]],
  [4, "2007-09-18", "2007-09-19", "2007-09-18/2007-09-19", 3, null, ["伦敦"]],
  [5, "2007-09-27", "2007-09-27", "2007-09-27", null, null, ["纽约"]],
  [6, "2007-09-28", "2007-09-28", "2007-09-28", 4, 1, ["纽约"]],
  [7, "2007-10-14", "2007-10-14", "2007-10-14", 5, 2, ["布鲁塞尔"]],
  [8, "2007-10-22", "2007-10-22", "2007-10-22", 6, 3, ["维也纳"]],
  [9, "2007-11-05", "2007-11-05", "2007-11-05", 7, 4, ["维也纳"]],
  [10, "2007-11-20", "2007-11-20", "2007-11-20", 8, 5, ["布鲁塞尔"]],
  [11, "2007-11-26", "2007-11-28", "2007-11-26/2007-11-28", 9, 6, ["奥地利巴登"]],
  [12, "2007-12-03", "2007-12-03", "2007-12-03", 10, null, ["贝尔格莱德", "普里什蒂纳"]],
])("row %i: %s to %s (%s), meeting %p, face to face %p, in %p", (row, startDate, endDate, edtf, ordinal, faceToFaceOrdinal, placeNames) => {
  expect(parseActivityRow(component(`att_2__row_${row}`).text, year, outline.rows))
    .toEqual({ startDate, endDate, edtf, ordinal, faceToFaceOrdinal, placeNames });
});

test.each([
  ["a row without a place", "8 月 9 日：会议", "CORPUS: outline.rows.matches does not match the row \"8 月 9 日：会议\" with its groups"],
  ["a row with a wrong date", "8 月 32 日：会议（伦敦）", "\"2007-08-32\" is not a date: 2007-08 has no day 32."],
])("%s is refused", (_, text, message) => {
  expect(failure(() => parseActivityRow(text, year, outline.rows))).toContain(message);
});

test.each(["att_4", "nothing"])("the year cannot be read from %s", (yearFrom) => {
  expect(failure(() => readRowYear(components, { ...outline.rows, yearFrom })))
    .toBe(`CORPUS: outline.rows.yearFrom: expected the eId of a component with a date line, found "${yearFrom}".`);
});

test("a wrong pattern is named", () => {
  expect(failure(() => parseActivityRow("", year, { ...outline.rows, matches: "(" })))
    .toContain("CORPUS: outline.rows.matches: \"(\" is not a regular expression.");
});
