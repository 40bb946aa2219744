import neo4j from "neo4j-driver";
import { IsoDate } from "../../corpus";

/**
 * A value of the corpus or of the database in a form in which equal ones are deeply equal. A number of the database is a
 * number, whether it is stored as an integer or not; a date differs from the text that looks like it.
 */
export function comparable(value: unknown): unknown {
  if (value instanceof IsoDate || neo4j.isDate(value as object)) return { date: String(value) };
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return { [value.constructor.name]: String(value) };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, comparable(part)]));
}
