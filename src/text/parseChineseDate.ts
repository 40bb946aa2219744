import { Failure } from "../failure";
import { parseEdtf, type DateSpan } from "./parseEdtf";
import { parseNumeral } from "./parseNumeral";

interface Point {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const NUMERAL = "([0-9〇零一二三四五六七八九十]+)";
const POINT = new RegExp(`^(?:${NUMERAL}年)?(?:${NUMERAL}月)?(?:${NUMERAL}日)?$`, "u");
const RANGE = /[至到~–—-]/u;
const LIST = /[/、]/u;

/**
 * The days of a date written in Chinese: 2007 年 12 月 4 日, 2005 年 11 月, 二〇〇七年, ranges (8 月 10 日至 12 日) and lists of
 * successive days (11 月 26 日/27 日/28 日). What a date does not repeat it takes from the one before it, the first from `year`.
 * White space and the width of digits say nothing. Throws a {@link Failure} with code CORPUS.
 */
export function parseChineseDate(text: string, year: number | null = null): DateSpan {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  const isRange = RANGE.test(plain);
  const points: Point[] = [];
  for (const part of plain.split(isRange ? RANGE : LIST)) points.push(readPoint(text, part, points.at(-1) ?? null, year));

  const dates = points.map(writePoint);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || (isRange && dates.length !== 2)) return refuse(text, "a range has two dates");
  if (!isRange) requireSuccessive(text, dates);
  return parseEdtf(dates.length === 1 ? first : `${first}/${last}`);
}

function readPoint(text: string, part: string, before: Point | null, year: number | null): Point {
  const match = POINT.exec(part);
  if (match === null || part === "") return refuse(text, `${JSON.stringify(part)} has neither 年, 月 nor 日 where they are expected`);
  const [printedYear, printedMonth, printedDay] = match.slice(1).map((numeral) => numeral === undefined ? null : parseNumeral(numeral));
  const point = {
    year: printedYear ?? before?.year ?? year,
    month: printedMonth ?? (printedYear == null ? before?.month : null) ?? null,
    day: printedDay ?? null,
  };
  if (point.year === null) return refuse(text, "it has no year, and none is known");
  if (point.day !== null && point.month === null) return refuse(text, "it has a day without a month");
  return { ...point, year: point.year };
}

function writePoint({ year, month, day }: Point): string {
  const digits = (number: number, width: number): string => String(number).padStart(width, "0");
  return digits(year, 4) + (month === null ? "" : `-${digits(month, 2)}`) + (day === null ? "" : `-${digits(day, 2)}`);
}

/** EDTF writes days with gaps between them as a set, which is beyond level 0, so a list must be one stretch of days. */
function requireSuccessive(text: string, dates: readonly string[]): void {
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    if (before !== undefined && Date.parse(date) - Date.parse(before) !== 86_400_000) {
      refuse(text, `${date} is not the day after ${before}, and only lists of successive days can be read`);
    }
  }
}

function refuse(text: string, fault: string): never {
  throw new Failure("CORPUS", `${JSON.stringify(text)} cannot be read as a Chinese date: ${fault}.`);
}
