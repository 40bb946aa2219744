import { getNamedType, type GraphQLField } from "graphql";
import type { Traversal } from "../model";
import type { Context } from "./context";
import type { Column, Expression } from "./projection";

/** The variables that a traversal's words stand for in one place of a statement. */
export interface Ends {
  readonly from?: string;
  readonly to: string;
  readonly edge?: string;
}

/** New variables for the ends of a traversal that leads to a `subject`, from the element that `from` holds. */
export function endsOf({ names }: Context, traversal: Traversal, subject: string, from?: string): Ends {
  const to = names.create(subject);
  return { ...(from === undefined ? {} : { from }), to, ...(/\bedge\b/.test(traversal.match) ? { edge: names.create("edge") } : {}) };
}

/** The conditions that a traversal's own arguments add, where they are given. */
export function argumentConditions({ parameters }: Context, traversal: Traversal, ends: Ends, values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(traversal.arguments ?? {})
    .filter(([name]) => values[name] !== undefined && values[name] !== null)
    .map(([name, condition]) => substitute(condition, ends, parameters.add(values[name])));
}

/** Puts the variables of one place into a pattern or condition of the model. */
export function substitute(text: string, ends: Ends, argument?: string): string {
  return text.replace(/\b(from|to|edge|argument)\b/g, (word) => {
    const found = word === "argument" ? argument : ends[word as keyof Ends];
    return found ?? word;
  });
}

/** The lines MATCH and, where there are conditions, WHERE. With @stated, no relationship on the way may be inferred. */
export function matchLines({ statedOnly, names }: Context, traversal: Traversal, ends: Ends, conditions: readonly string[]): string[] {
  const path = statedOnly && traversal.match.includes("[") ? names.create("path") : null;
  const all = [
    ...(traversal.where === undefined ? [] : [substitute(traversal.where, ends)]),
    ...(path === null ? [] : [`all(step IN relationships(${path}) WHERE coalesce(step.basis, 'STATED') = 'STATED')`]),
    ...conditions,
  ];
  return [`MATCH ${path === null ? "" : `${path} = `}${substitute(traversal.match, ends)}`, ...(all.length === 0 ? [] : [`WHERE ${all.join(" AND ")}`])];
}

/** A subquery expression: COLLECT, COUNT or EXISTS with its lines indented. */
export function subquery(keyword: "COLLECT" | "COUNT" | "EXISTS", lines: readonly string[]): string {
  return `${keyword} {\n${indent(lines.join("\n"))}\n}`;
}

/** The value of a field as the answer shows it: of a date the text, which costs the driver less than to read a date. */
export function scalar({ type }: Pick<GraphQLField<unknown, unknown>, "type">, expression: string): string {
  return getNamedType(type).name === "Date" ? `toString(${expression})` : expression;
}

/** A list of the rows that `before` gives, as `row` makes them of their variables. One with aggregations in it becomes a column of its own. */
export function rows(context: Pick<Context, "names">, before: readonly string[], row: Expression, after: readonly string[] = []): Expression {
  const collected = collect(before, row, after);
  return row.columns?.some(({ aggregates }) => aggregates) === true ? column(context, collected) : { expression: collected };
}

/** As {@link rows}, where `before` aggregates. */
export function aggregatedRows(context: Pick<Context, "names">, before: readonly string[], row: Expression): Expression {
  return column(context, collect(before, row, []));
}

function collect(before: readonly string[], { expression, columns = [] }: Expression, after: readonly string[]): string {
  return subquery("COLLECT", [...before, ...withColumns(columns), `RETURN ${expression}`, ...after]);
}

/** An expression with an aggregation in it, as a column of its own. */
export function column(context: Pick<Context, "names">, expression: string): Expression {
  const name = context.names.create("computed");
  return { expression: name, columns: [{ name, expression, aggregates: true }] };
}

/**
 * Several properties of an element, read at once into a map: Neo4j walks through an element's properties once for a map, and once for each
 * property otherwise. One alone is read from the element. `variable` is what to read them from.
 */
export function valuesOf({ names }: Pick<Context, "names">, variable: string, properties: readonly string[]): { readonly variable: string; readonly columns: readonly Column[] } {
  const different = [...new Set(properties)];
  if (different.length < 2) return { variable, columns: [] };
  const name = names.create("values");
  return { variable: name, columns: [{ name, expression: `${variable} {${different.map((property) => `.${property}`).join(", ")}}`, aggregates: false }] };
}

/** The line WITH that computes columns; none where there are none. */
export function withColumns(columns: readonly Column[]): string[] {
  const different = [...new Map(columns.map((one) => [one.name, one])).values()];
  return different.length === 0 ? [] : [`WITH *, ${different.map(({ name, expression }) => `${expression} AS ${name}`).join(", ")}`];
}

/** Several expressions in one list. */
export function listOf(items: readonly Expression[]): Expression {
  return withColumnsOf(items, list(items.map(({ expression }) => expression)));
}

/** An expression in which others stand, with the columns that they want. */
export function withColumnsOf(parts: readonly Expression[], expression: string): Expression {
  const columns = parts.flatMap((part) => part.columns ?? []);
  return columns.length === 0 ? { expression } : { expression, columns };
}

/** A list expression, on one line if it is short and simple. */
export function list(items: readonly string[]): string {
  const flat = `[${items.join(", ")}]`;
  return flat.length <= 120 && !flat.includes("\n") ? flat : `[\n${indent(items.join(",\n"))}\n]`;
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
