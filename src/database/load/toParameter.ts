import neo4j from "neo4j-driver";
import { IsoDate, type Value } from "../../corpus";

/** A value as Neo4j is to store it: an integer as an integer (a number of JavaScript would be a float), a date as a date. */
export function toParameter(value: Value): unknown {
  if (value instanceof IsoDate) return new neo4j.types.Date(value.year, value.month, value.day);
  return typeof value === "number" ? neo4j.int(value) : value;
}

/** Properties as Neo4j is to store them. */
export function toParameters(properties: Readonly<Record<string, Value>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toParameter(value)]));
}
