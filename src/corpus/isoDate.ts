/** A calendar date without a time, as plain data that the loader turns into a date of the database. */
export class IsoDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;

  /** `text` is YYYY-MM-DD of a day that exists. Throws a RangeError for anything else. */
  constructor(text: string) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    const date = new Date(`${text}T00:00:00Z`);
    if (year === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
      throw new RangeError(`expected a date as YYYY-MM-DD, found ${JSON.stringify(text)}`);
    }
    this.year = Number(year);
    this.month = Number(month);
    this.day = Number(day);
  }

  /** YYYY-MM-DD. */
  toString(): string {
    const digits = (value: number, width: number): string => String(value).padStart(width, "0");
    return `${digits(this.year, 4)}-${digits(this.month, 2)}-${digits(this.day, 2)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}
