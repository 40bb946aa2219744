import { Failure } from "../failure";

/** A stretch of days, both ends included, as ISO 8601 calendar dates, and how it is written in EDTF. */
export interface DateSpan {
  readonly startDate: string;
  readonly endDate: string;
  readonly edtf: string;
}

/**
 * The days of a date in the Extended Date/Time Format (ISO 8601-2), level 0 without times of day: 2007-08-01, 2005-11, 2007,
 * 2007-08-10/2007-08-12. A month or a year stands for all of its days. Throws a {@link Failure} with code CORPUS.
 */
export function parseEdtf(edtf: string): DateSpan {
  const [from = "", to = from, ...more] = edtf.split("/");
  if (more.length > 0) refuse(edtf, "an interval has two dates");
  const [first, last] = [readDate(edtf, from), readDate(edtf, to)];
  if (last.end < first.start) refuse(edtf, "the interval ends before it begins");
  return { startDate: first.start, endDate: last.end, edtf };
}

function readDate(edtf: string, date: string): { start: string; end: string } {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (match === null) return refuse(edtf, `${JSON.stringify(date)} is not YYYY, YYYY-MM or YYYY-MM-DD`);
  const [, year, month, day] = match;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) refuse(edtf, `there is no month ${month}`);
  const days = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { start: `${year}-${month}-01`, end: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) refuse(edtf, `${year}-${month} has no day ${day}`);
  return { start: date, end: date };
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function refuse(edtf: string, fault: string): never {
  throw new Failure("CORPUS", `${JSON.stringify(edtf)} is not a date: ${fault}.`, [
    "Expected EDTF such as 2007-08-01, 2005-11, 2007 or 2007-08-10/2007-08-12.",
  ]);
}
