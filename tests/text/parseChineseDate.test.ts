import { parseChineseDate } from "../../src/text";
import { failure } from "./record";

test.each([
  ["2007 年 12 月 4 日", null, "2007-12-04", "2007-12-04", "2007-12-04"],
  ["2007年 12月 10日", null, "2007-12-10", "2007-12-10", "2007-12-10"],
  ["２００７年８月１日", null, "2007-08-01", "2007-08-01", "2007-08-01"],
  ["二〇〇七年十二月二十八日", null, "2007-12-28", "2007-12-28", "2007-12-28"],
  ["2005 年 11 月", null, "2005-11-01", "2005-11-30", "2005-11"],
  ["2007 年", null, "2007-01-01", "2007-12-31", "2007"],
  ["8 月 9 日", 2007, "2007-08-09", "2007-08-09", "2007-08-09"],
  ["8 月 10 日至 12 日", 2007, "2007-08-10", "2007-08-12", "2007-08-10/2007-08-12"],
  ["8 月 30 日至 9 月 2 日", 2007, "2007-08-30", "2007-09-02", "2007-08-30/2007-09-02"],
  ["2007 年 12 月 31 日至 2008 年 1 月 1 日", null, "2007-12-31", "2008-01-01", "2007-12-31/2008-01-01"],
  ["8 月至 9 月", 2007, "2007-08-01", "2007-09-30", "2007-08/2007-09"],
  ["11 月 26 日/27 日/28 日", 2007, "2007-11-26", "2007-11-28", "2007-11-26/2007-11-28"],
  ["11 月 30 日、12 月 1 日", 2007, "2007-11-30", "2007-12-01", "2007-11-30/2007-12-01"],
])("%s (year %p) is %s to %s, %s", (text, year, startDate, endDate, edtf) => {
  expect(parseChineseDate(text, year)).toEqual({ startDate, endDate, edtf });
});

test.each([
  ["8 月 9 日", "it has no year, and none is known"],
  ["2007 年 9 日", "it has a day without a month"],
  ["次日", "\"次日\" has neither 年, 月 nor 日 where they are expected"],
  ["", "\"\" has neither 年, 月 nor 日 where they are expected"],
  ["2007 年 8 月 1 日至", "\"\" has neither 年, 月 nor 日 where they are expected"],
  ["2007 年 8 月 1 日至 2 日至 3 日", "a range has two dates"],
  ["2007 年 8 月 1 日/3 日", "2007-08-03 is not the day after 2007-08-01, and only lists of successive days can be read"],
])("%s is refused: %s", (text, fault) => {
  expect(failure(() => parseChineseDate(text))).toBe(`CORPUS: ${JSON.stringify(text)} cannot be read as a Chinese date: ${fault}.`);
});
