import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { ASTNode } from "graphql";
import type { OrderKey } from "./order";
import type { Parameters } from "../parameters";
import { userError } from "../userError";

type CursorValue = string | number | boolean | null;

/** Writes and reads cursors, which are signed: a client can pass one back, not make one. */
export interface Cursors {
  /** A cursor that holds `values`, for the list that `scope` names. */
  write(scope: string, values: readonly unknown[]): string;
  /** The values in a cursor; null for one that was not written here, "other" for one of another list. */
  read(scope: string, cursor: string): unknown[] | "other" | null;
}

const SIGNATURE_BYTES = 12;

/** Cursors signed with a key that is derived from `secret`: servers that share the secret take each other's, also after a restart. */
export function signedCursors(secret: string): Cursors {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "cursor", 32));
  const sign = (content: string): string => createHmac("sha256", key).update(content).digest().subarray(0, SIGNATURE_BYTES).toString("base64url");
  return {
    write(scope, values) {
      const content = Buffer.from(JSON.stringify([scope, ...values])).toString("base64url");
      return `${content}.${sign(content)}`;
    },
    read(scope, cursor) {
      const [content = "", signature = ""] = cursor.split(".");
      const expected = Buffer.from(sign(content));
      const found = Buffer.from(signature);
      if (expected.length !== found.length || !timingSafeEqual(expected, found)) return null;
      const [written, ...values] = JSON.parse(Buffer.from(content, "base64url").toString("utf8")) as unknown[];
      return written === scope ? values : "other";
    },
  };
}

/** The place of an element in a list: the values of the order's keys, so that a page starts there without counting (keyset). */
export class Place {
  readonly #scope: string;
  #lastWritten: { readonly values: readonly unknown[]; readonly cursor: string } | null = null;
  #lastRead: { readonly cursor: string; readonly values: readonly CursorValue[] } | null = null;

  constructor(
    private readonly cursors: Cursors,
    list: string,
    private readonly keys: readonly OrderKey[],
  ) {
    this.#scope = `${list}: ${this.#order}`;
  }

  /** The cursor of an element for which Neo4j gave these values. */
  write(values: readonly unknown[]): string {
    if (this.#lastWritten?.values !== values) this.#lastWritten = { values, cursor: this.cursors.write(this.#scope, values) };
    return this.#lastWritten.cursor; // an edge may have it under several names
  }

  /** The condition that an element stands after a cursor or, when `backward`, before it. */
  beyond(cursor: unknown, backward: boolean, parameters: Parameters, node: ASTNode): string {
    const argument = backward ? "before" : "after";
    const expressions = this.keys.map(({ values }, index) => {
      const parameter = parameters.add(cursor, (text) => this.#read(String(text), argument, node)[index]);
      return values === "date" ? `date(${parameter})` : parameter;
    });
    return further(this.keys, expressions, backward);
  }

  /** The values in a cursor. Throws a user error for one that no list in this order has given. */
  #read(cursor: string, argument: string, node: ASTNode): readonly CursorValue[] {
    if (this.#lastRead?.cursor === cursor) return this.#lastRead.values; // a parameter for each key
    const values = this.cursors.read(this.#scope, cursor);
    if (values === null) throw userError(`${argument} is no cursor of this server: ${JSON.stringify(cursor.slice(0, 80))}.`, node);
    if (values === "other") throw userError(`${argument} is a cursor of another list; this one is sorted by ${this.#order}.`, node);
    this.#lastRead = { cursor, values: values as CursorValue[] };
    return this.#lastRead.values;
  }

  get #order(): string {
    return this.keys.map(({ name, descending }) => (descending ? `${name} DESC` : name)).join(", ");
  }
}

/** The condition that an element's keys stand behind given values, or before them when `backward`. */
function further(keys: readonly OrderKey[], values: readonly string[], backward: boolean): string {
  const [key, ...rest] = keys;
  const [value, ...others] = values;
  if (key === undefined || value === undefined) return "false";
  const { expression, nullable } = key;
  const comparison = key.descending === backward ? ">" : "<";
  if (!nullable) {
    // A bound and a CASE, where OR would say the same: with OR, Neo4j does not seek the start of the page in an index.
    if (rest.length === 0) return `${expression} ${comparison} ${value}`;
    return `${expression} ${comparison}= ${value} AND CASE ${expression} WHEN ${value} THEN ${further(rest, others, backward)} ELSE true END`;
  }
  // What has no value comes last, whichever way is sorted.
  const nulls = backward ? `${value} IS NULL AND ${expression} IS NOT NULL` : `${value} IS NOT NULL AND ${expression} IS NULL`;
  const beyond = `${expression} ${comparison} ${value} OR (${nulls})`;
  if (rest.length === 0) return `(${beyond})`;
  const equal = `(${expression} = ${value} OR (${value} IS NULL AND ${expression} IS NULL))`;
  return `(${beyond} OR (${equal} AND ${further(rest, others, backward)}))`;
}
