import type { FragmentDefinitionNode, GraphQLSchema } from "graphql";
import type { Limits } from "./limits";

/** What a compilation knows of the operation and gathers for its statement. */
export interface Context {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables of the operation, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
  /** Whether inferred relationships are left out everywhere (@stated). */
  readonly statedOnly: boolean;
  readonly parameters: Parameters;
  readonly names: Names;
}

/** The parameters of a statement. Every value that comes with the operation goes through here, never into the text. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  #count = 0;

  /** Adds a value and gives the Cypher expression for it: $p0, $p1 … */
  add(value: unknown): string {
    const name = `p${this.#count++}`;
    this.values[name] = value;
    return `$${name}`;
  }
}

/** The variables of a statement, each unique in it. */
export class Names {
  readonly #counts = new Map<string, number>();

  /** A new variable named after what it stands for: meeting, meeting2, meeting3 … */
  create(subject: string): string {
    const base = subject.charAt(0).toLowerCase() + subject.slice(1);
    const count = (this.#counts.get(base) ?? 0) + 1;
    this.#counts.set(base, count);
    return count === 1 ? base : `${base}${count}`;
  }
}
