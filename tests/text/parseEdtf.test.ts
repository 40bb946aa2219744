import { parseEdtf } from "../../src/text";
import { failure } from "./record";

test.each([
  ["2007-08-01", "2007-08-01", "2007-08-01"],
  ["2005-11", "2005-11-01", "2005-11-30"],
  ["2007-12", "2007-12-01", "2007-12-31"],
  ["2007-02", "2007-02-01", "2007-02-28"],
  ["2008-02", "2008-02-01", "2008-02-29"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2000-02-29", "2000-02-29", "2000-02-29"],
  ["2007", "2007-01-01", "2007-12-31"],
  ["2007-08-10/2007-08-12", "2007-08-10", "2007-08-12"],
  ["2005-11/2007", "2005-11-01", "2007-12-31"],
])("%s is %s to %s", (edtf, startDate, endDate) => {
  expect(parseEdtf(edtf)).toEqual({ startDate, endDate, edtf });
});

test.each([
  ["", "\"\" is not YYYY, YYYY-MM or YYYY-MM-DD"],
  ["2007-8-1", "\"2007-8-1\" is not YYYY, YYYY-MM or YYYY-MM-DD"],
  ["2007-08-01T10:00", "\"2007-08-01T10:00\" is not YYYY, YYYY-MM or YYYY-MM-DD"],
  ["2007-08-01/", "\"\" is not YYYY, YYYY-MM or YYYY-MM-DD"],
  ["2007~", "\"2007~\" is not YYYY, YYYY-MM or YYYY-MM-DD"],
  ["2007-13", "there is no month 13"],
  ["2007-00", "there is no month 00"],
  ["2007-02-29", "2007-02 has no day 29"],
  ["2007-04-00", "2007-04 has no day 00"],
  ["2007/2008/2009", "an interval has two dates"],
  ["2007-08-12/2007-08-10", "the interval ends before it begins"],
])("%p is refused: %s", (edtf, fault) => {
  expect(failure(() => parseEdtf(edtf)).split("\n")).toEqual([
    `CORPUS: ${JSON.stringify(edtf)} is not a date: ${fault}.`,
    "Expected EDTF such as 2007-08-01, 2005-11, 2007 or 2007-08-10/2007-08-12.",
  ]);
});
