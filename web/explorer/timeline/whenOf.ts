import type { Language } from "../state/viewType";
import { dateFormat } from "./dateFormat";
import { asDate, dayOf } from "./days";

const PRECISIONS: readonly (readonly [RegExp, Intl.DateTimeFormatOptions])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, { day: "numeric", month: "long", year: "numeric" }],
  [/^\d{4}-\d{2}$/, { month: "long", year: "numeric" }],
  [/^\d{4}$/, { year: "numeric" }],
];

/** A date in EDTF in words, as exactly as it says and no more: `2005-11` is "November 2005". What is qualified (`?`, `~`) stays as it is written. */
export function whenOf(edtf: string, language: Language): string {
  const [start = "", end = start] = edtf.split("/");
  const precision = PRECISIONS.find(([pattern]) => pattern.test(start) && pattern.test(end))?.[1];
  if (precision === undefined) return edtf;
  const format = dateFormat(language, precision);
  const [first, last] = [asDate(dayOf(start)), asDate(dayOf(end))];
  if (start === end) return format.format(first);
  // What Intl makes of a span in Chinese is 2007/8/10–2007/8/12.
  return language === "zh" ? `${format.format(first)}至${format.format(last)}` : format.formatRange(first, last);
}

/** Whether a date leaves open on which days something began or ended. */
export function isVague(edtf: string): boolean {
  return !edtf.split("/").every((part) => /^\d{4}-\d{2}-\d{2}$/.test(part));
}
