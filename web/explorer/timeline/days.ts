const DAY = 86_400_000;

/** A day as a whole number, counted from 1 January 1970, so that days are added and compared whatever a clock does. */
export function dayOf(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** A day as YYYY-MM-DD. */
export function dateOf(day: number): string {
  return asDate(day).toISOString().slice(0, 10);
}

/** A day as Intl takes it, with `timeZone: "UTC"`. */
export function asDate(day: number): Date {
  return new Date(day * DAY);
}
