import { Failure } from "../../failure";
import { parseChineseDate, readRowYear, type Component, type RowRule, type Span } from "../../text";
import type { AknRecord } from "./aknRecord";
import type { Annotation } from "./annotation";
import { linesOf } from "./lines";

const WHOLE_DATE = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/gu;
const DAY = /(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日/gu;

/**
 * The days that a component prints: dates with year, month and day, and those of a row, whose year is the one that the graph's meetings have from it. Other days without a year
 * are not marked, as what year they are of is inferred. Months and years alone are not, as `date` holds days only.
 */
export function dateAnnotations(component: Component, { edition: { source, components, outline } }: AknRecord): readonly Annotation[] {
  if (component.kind === "ROW" && outline.rows !== undefined) return rowDates(component, outline.rows, readRowYear(components, outline.rows));
  return linesOf(component, source).flatMap(({ role, text, span }) =>
    [...text.matchAll(WHOLE_DATE)].flatMap(({ 0: printed, index }) => {
      const date = lastDay(printed, null);
      if (date === undefined || span === null) return [];
      const start = span.start + index;
      return [{ name: role === "heading" || role === "dateline" ? "docDate" : "date", attributes: { date }, start, end: start + printed.length }];
    }),
  );
}

/** Where a row's date stands in its text; undefined where the outline has no rule for rows, or it does not fit. */
export function rowDateSpan({ text }: Component, rule: RowRule | undefined): Span | undefined {
  const [start, end] = (rule && new RegExp(rule.matches, "du").exec(text)?.indices?.groups?.["date"]) ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Each day of a range or list (8 月 10 日至 12 日) is the last one of the words up to it. */
function rowDates(component: Component, rule: RowRule, year: number): readonly Annotation[] {
  const span = rowDateSpan(component, rule);
  if (span === undefined) return [];
  const printed = component.text.slice(span.start, span.end);
  return [...printed.matchAll(DAY)].flatMap(({ 0: day, index }) => {
    const date = lastDay(printed.slice(0, index + day.length), year);
    return date === undefined ? [] : [{ name: "date", attributes: { date }, start: span.start + index, end: span.start + index + day.length }];
  });
}

/** The last day of a date as printed; undefined where there is no such day. */
function lastDay(printed: string, year: number | null): string | undefined {
  try {
    return parseChineseDate(printed, year).endDate;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
