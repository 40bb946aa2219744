import type { Properties } from "../graph/exportedGraph";
import type { Value } from "../graph/value";
import { kindMeaning } from "./kinds";
import { meaningOf, PROPERTIES, type ColumnType, type PropertyName } from "./properties";
import { relationshipMeaning } from "./relationships";

/** A column of a table, or a typed attribute. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** The name of the column with the properties that the graph's vocabulary does not have, or not with such a value, as a JSON object; empty but for nodes that somebody changed by hand. */
export const OTHER = "other";

/** The columns that every table of nodes has first. */
const OF_NODES: readonly PropertyName[] = ["id", "corpus", "position"];

/** The columns of a kind of node, the same whatever part of the graph is exported. */
export function nodeColumns(kind: string): readonly Column[] {
  return [...OF_NODES, ...kindMeaning(kind).properties].map(column);
}

/** The columns of a type of relationship's own properties. */
export function relationshipColumns(type: string): readonly Column[] {
  return (relationshipMeaning(type).properties ?? []).map(column);
}

/** Properties as the cells of a row, those that none of the columns can hold as JSON in the column `other`. */
export function cellsOf(columns: readonly Column[], properties: Properties): Properties {
  const isCell = ([name, value]: [string, Value]): boolean => columns.some((one) => one.name === name) && meaningOf(name, value) !== undefined;
  const entries = Object.entries(properties);
  const others = entries.filter((entry) => !isCell(entry));
  return { ...Object.fromEntries(entries.filter(isCell)), ...(others.length === 0 ? {} : { [OTHER]: JSON.stringify(Object.fromEntries(others)) }) };
}

/** A value as one text: lists in JSON, dates as YYYY-MM-DD. */
export function asText(value: Value): string {
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}

function column(name: PropertyName): Column {
  return { name, type: PROPERTIES[name].type };
}
