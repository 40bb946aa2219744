import type { Bound } from "./parameters";

/** Makes of a raw value what the response holds; `bound` are the parameters that the statement ran with. */
export type Read = (value: unknown, bound: Bound) => unknown;

/** A column that a WITH of its own computes before an expression that names it. */
export interface Column {
  readonly name: string;
  readonly expression: string;
  /** Whether it aggregates: Cypher refuses an aggregation that stands, however deep, inside a larger expression over outer variables. */
  readonly aggregates: boolean;
}

/** A Cypher expression with the columns that it wants computed before. */
export interface Expression {
  readonly expression: string;
  readonly columns?: readonly Column[];
}

/** A part of an answer: the expression that gives its raw value, and how that becomes what the response holds. */
export interface Projection extends Expression {
  readonly read: Read;
}

/**
 * The only element of a list, null if it is empty. It is taken out when it is read: Neo4j plans a COLLECT as a part of the statement's plan,
 * but evaluates one inside head() by itself, row by row.
 */
export function only(list: Expression, read: Read): Projection {
  return {
    ...list,
    read: (value, bound) => {
      const [raw] = value as readonly unknown[];
      return raw === null || raw === undefined ? null : read(raw, bound);
    },
  };
}

/** The name of the object type of a value of interface or union type, kept under a key that no alias can take. */
export const TYPE = Symbol("type");

/** A response object under construction; each value under the key that {@link sourceKey} gives. */
export type Answer = Record<string | symbol, unknown>;

/** Where a field's value stands in an Answer: under its name, or under a name that no field can have where an alias is used. */
export function sourceKey(name: string, responseKey: string): string {
  return name === responseKey ? name : `${name}$${responseKey}`;
}

/** How many characters the key of a value takes in the response at the least, with what stands around it: "alias":0, */
export function keyLength(key: string): number {
  return key.length - (key.indexOf("$") + 1) + 5;
}

/** Gives a value as it is. */
export function asIs(value: unknown): unknown {
  return value;
}
