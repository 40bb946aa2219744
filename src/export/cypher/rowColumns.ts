import { IsoDate } from "../../corpus";
import type { Properties } from "../graph/exportedGraph";
import { identifier, scalarLiteral } from "./literal";

/**
 * Rows as Cypher lists of plain literals, one a column, and the map that puts a row together again. Neo4j takes such a list for a parameter: it plans one statement for all
 * batches of a kind, where a list of maps is planned anew each time, for a second and more.
 */
export interface RowColumns {
  /** `[…] AS c0, […] AS c1`. */
  readonly lists: string;
  /** `{name: c0[i], …}`: the properties of row `i`; what a row does not have is null, which is no property. */
  readonly map: string;
}

export function rowColumns(rows: readonly Properties[]): RowColumns {
  const columns: string[] = [];
  const add = (items: readonly string[]): string => `c${columns.push(`[${items.join(",")}]`) - 1}`;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const members = names.map((name) => `${identifier(name)}:${expressionOf(rows.map((row) => row[name]), add)}`);
  return { lists: columns.map((items, index) => `${items} AS c${index}`).join(","), map: `{${members.join(",")}}` };
}

/** The expression that gives a property of row `i`. Texts, numbers and truth values, dates, and lists stand in columns of their own. */
function expressionOf(values: readonly (Properties[string] | undefined)[], add: (items: readonly string[]) => string): string {
  const plain = values.map((value) => (value === undefined || value instanceof IsoDate || Array.isArray(value) ? "null" : scalarLiteral(value as string | number | boolean)));
  const dates = values.map((value) => (value instanceof IsoDate ? `'${value.toString()}'` : "null"));
  const parts = [
    ...(isEmpty(plain) ? [] : [`${add(plain)}[i]`]),
    ...(isEmpty(dates) ? [] : [`date(${add(dates)}[i])`]),
    ...(values.some(Array.isArray) ? [listExpression(values, add)] : []),
  ];
  return parts.length === 1 ? (parts[0] ?? "null") : `coalesce(${parts.join(",")})`;
}

/** Lists stand one behind the other in a column; two more say where each begins and ends. */
function listExpression(values: readonly (Properties[string] | undefined)[], add: (items: readonly string[]) => string): string {
  const items: string[] = [];
  const starts: string[] = [];
  const ends: string[] = [];
  for (const value of values) {
    starts.push(Array.isArray(value) ? String(items.length) : "null");
    if (Array.isArray(value)) items.push(...(value as readonly (string | number | boolean | IsoDate)[]).map(scalarLiteral));
    ends.push(Array.isArray(value) ? String(items.length) : "null");
  }
  return `${add(items)}[${add(starts)}[i]..${add(ends)}[i]]`;
}

function isEmpty(items: readonly string[]): boolean {
  return items.every((item) => item === "null");
}
