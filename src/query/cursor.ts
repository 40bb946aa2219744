import type { ASTNode } from "graphql";
import type { Parameters } from "./context";
import type { OrderKey } from "./order";
import { userError } from "./userError";

type CursorValue = string | number | boolean | null | readonly string[];

/** A cursor holds the values of the order's keys at one element, so that a page starts there without counting (keyset). */
export function writeCursor(keys: readonly OrderKey[], values: readonly unknown[]): string {
  const plain = values.map((value, index) => (keys[index]?.values === "date" && value !== null ? String(value) : value));
  return Buffer.from(JSON.stringify([nameOf(keys), ...plain])).toString("base64url");
}

/** The values in a cursor. Throws a user error for one that was not made by a connection in this order. */
export function readCursor(keys: readonly OrderKey[], argument: string, cursor: string, node: ASTNode): CursorValue[] {
  const parts = parse(cursor);
  if (parts === null) throw userError(`${argument} is no cursor of this server: ${JSON.stringify(cursor.slice(0, 80))}.`, node);
  const [name, ...values] = parts;
  if (name !== nameOf(keys)) throw userError(`${argument} is a cursor of another order; this list is sorted by ${nameOf(keys)}.`, node);
  if (values.length !== keys.length || !values.every((value, index) => fits(keys[index], value))) {
    throw userError(`${argument} is no cursor of this server: its values do not fit the order ${nameOf(keys)}.`, node);
  }
  return values as CursorValue[];
}

/** The condition that an element stands after the place of `values`, or before it when `backward`. */
export function beyond(keys: readonly OrderKey[], values: readonly CursorValue[], backward: boolean, parameters: Parameters): string {
  const [key, ...rest] = keys;
  const [value, ...others] = values;
  if (key === undefined || value === undefined) return "false";
  const parameter = value === null ? "null" : key.values === "date" ? `date(${parameters.add(value)})` : parameters.add(value);
  const comparison = key.descending === backward ? ">" : "<";
  // What has no value comes last, whichever way is sorted.
  const further = value === null
    ? (backward ? `${key.expression} IS NOT NULL` : "false")
    : `${key.expression} ${comparison} ${parameter}${key.nullable && !backward ? ` OR ${key.expression} IS NULL` : ""}`;
  if (rest.length === 0) return `(${further})`;
  const equal = value === null ? `${key.expression} IS NULL` : `${key.expression} = ${parameter}`;
  const tied = `(${further} OR (${equal} AND ${beyond(rest, others, backward, parameters)}))`;
  // The redundant bound lets Neo4j seek in an index instead of testing every element.
  return key.nullable ? tied : `(${key.expression} ${comparison}= ${parameter} AND ${tied})`;
}

function nameOf(keys: readonly OrderKey[]): string {
  return keys.map(({ name, descending }) => (descending ? `${name} DESC` : name)).join(", ");
}

function parse(cursor: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function fits(key: OrderKey | undefined, value: unknown): boolean {
  if (key === undefined) return false;
  if (value === null) return key.nullable;
  if (key.values === "names") return Array.isArray(value) && value.every((name) => typeof name === "string");
  if (key.values === "date") return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
