import { dayOf } from "./days";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;

/** The first and the last day that a date in EDTF allows: of `2005-11` the 1st and the 30th. Undefined for what leaves open more than days, months or one end. */
export function spanOf(edtf: string): readonly [first: number, last: number] | undefined {
  const [start = "", end = start] = edtf.split("/");
  const [first, last] = [boundsOf(start)?.[0], boundsOf(end)?.[1]];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function boundsOf(date: string): readonly [number, number] | undefined {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  const first = dayOf(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (day !== undefined) return [first, first];
  const next = month === undefined ? `${Number(year) + 1}-01-01` : new Date(Date.UTC(Number(year), Number(month), 1)).toISOString();
  return [first, dayOf(next) - 1];
}
