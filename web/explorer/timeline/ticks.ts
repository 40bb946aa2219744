import type { Language } from "../state/viewType";
import { dateFormat } from "./dateFormat";
import { asDate, dayOf } from "./days";

/** A line of the axis, named where there is room for a name. */
export interface Tick {
  readonly day: number;
  readonly rank: "year" | "month" | "week";
  readonly label: string;
}

/** Pixels that a name takes, with a little air. */
const ROOM = { year: 44, month: 36, monthOfYear: 76, week: 24 } as const;

/** The years, months and weeks that begin within some days, as many as there is room for: at `pixels` a day, names of one rank never touch. */
export function ticks(from: number, to: number, pixels: number, language: Language): Tick[] {
  const name = (day: number, options: Intl.DateTimeFormatOptions): string => dateFormat(language, options).format(asDate(day));
  const found: Tick[] = [];
  const hasMonths = pixels * 28 >= ROOM.month;
  const hasYears = pixels * 28 >= ROOM.monthOfYear;
  const hasWeeks = pixels * 7 >= ROOM.week;
  const everyYears = [1, 2, 5, 10, 20, 50, 100].find((years) => years * 365 * pixels >= ROOM.year) ?? 500;
  for (let year = asDate(from).getUTCFullYear(); dayOf(`${year}-01-01`) < to; year += 1) {
    const start = dayOf(`${year}-01-01`);
    if (!hasMonths && start >= from && year % everyYears === 0) found.push({ day: start, rank: "year", label: name(start, { year: "numeric" }) });
    for (let month = 1; hasMonths && month <= 12; month += 1) {
      const day = dayOf(`${year}-${String(month).padStart(2, "0")}-01`);
      if (day >= from && day < to) found.push({ day, rank: "month", label: name(day, hasYears ? { month: "short", year: "numeric" } : month === 1 ? { year: "numeric" } : { month: "short" }) });
    }
  }
  // Day 4, 5 January 1970, was a Monday.
  for (let day = from + ((((4 - from) % 7) + 7) % 7); hasWeeks && day < to; day += 7) found.push({ day, rank: "week", label: name(day, { day: "numeric" }) });
  return found;
}
