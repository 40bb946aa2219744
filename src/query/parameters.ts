import { close, isOpen, Reference } from "./variables";

/** The parameters of a statement by name, as the driver takes them. */
export type Bound = Readonly<Record<string, unknown>>;

type Convert = (value: unknown) => unknown;

interface Open {
  readonly name: string;
  readonly value: unknown;
  readonly convert: Convert;
}

/**
 * Gathers the parameters of a statement. Every value that comes with an operation goes through here, never into the text, which so
 * stays the same for all values: Neo4j plans it once. What is known in the document is converted once, what comes in variables, each time.
 */
export class Parameters {
  readonly #constant: Record<string, unknown> = {};
  readonly #open: Open[] = [];
  readonly #pinned: Reference[] = [];
  #count = 0;

  constructor(private readonly variables: Readonly<Record<string, unknown>>) {}

  /** Adds a value and gives the Cypher expression for it: $p0, $p1 … `convert` makes of it what Neo4j is to get; it may throw a user error. */
  add(value: unknown, convert: Convert = (one) => one): string {
    const name = `p${this.#count++}`;
    if (isOpen(value)) this.#open.push({ name, value, convert });
    else this.#constant[name] = convert(value);
    return `$${name}`;
  }

  /** The value itself, for what must stand in the text of a statement; then the compilation serves this value alone. */
  pin(value: unknown): unknown {
    if (value instanceof Reference) this.#pinned.push(value);
    return close(value, this.variables);
  }

  /** The places of variables whose values stand in the text of the statement. */
  get pinned(): readonly Reference[] {
    return this.#pinned;
  }

  /** The parameters for an operation with these variables. Throws a user error for a value that is out of bounds. */
  bind(variables: Readonly<Record<string, unknown>>): Bound {
    if (this.#open.length === 0) return this.#constant;
    const bound: Record<string, unknown> = { ...this.#constant };
    for (const { name, value, convert } of this.#open) bound[name] = convert(close(value, variables));
    return bound;
  }
}

/** The name under which a parameter's expression finds its value among the bound ones. */
export function parameterName(expression: string): string {
  return expression.slice(1);
}
