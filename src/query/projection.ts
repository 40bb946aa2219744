/** A part of an answer: the Cypher expression that gives its raw value, and how that becomes what the response holds. */
export interface Projection {
  readonly expression: string;
  readonly read: (value: unknown) => unknown;
}

/** The name of the object type of a value of interface or union type, kept under a key that no alias can take. */
export const TYPE = Symbol("type");

/** A response object under construction. */
export type Answer = Record<string | symbol, unknown>;

/** Gives a value as it is. */
export function asIs(value: unknown): unknown {
  return value;
}
