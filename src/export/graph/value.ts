import neo4j from "neo4j-driver";
import { IsoDate } from "../../corpus";

/** What a property holds. Texts in lists come alone; a list never holds a list. */
export type Value = string | number | boolean | IsoDate | readonly (string | number | boolean | IsoDate)[];

/** The values of a map that the driver gave, in the order of their names. What is neither text, number, truth value nor date becomes its text; the graph has no such values. */
export function valuesOf(map: Readonly<Record<string, unknown>>): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  for (const name of Object.keys(map).sort()) {
    const value = map[name];
    values[name] = Array.isArray(value) ? value.map(scalarOf) : scalarOf(value);
  }
  return values;
}

function scalarOf(value: unknown): string | number | boolean | IsoDate {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return neo4j.isDate(value as object) ? new IsoDate(String(value)) : String(value);
}
