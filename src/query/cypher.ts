import type { Traversal } from "../model";
import type { Context } from "./context";

/** The variables that a traversal's words stand for in one place of a statement. */
export interface Ends {
  readonly from?: string;
  readonly to: string;
  readonly edge?: string;
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

/** A list expression, on one line if it is short and simple. */
export function list(items: readonly string[]): string {
  const flat = `[${items.join(", ")}]`;
  return flat.length <= 120 && !flat.includes("\n") ? flat : `[\n${indent(items.join(",\n"))}\n]`;
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
