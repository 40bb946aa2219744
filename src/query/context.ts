import type { FragmentDefinitionNode, GraphQLSchema } from "graphql";
import type { Cursors } from "./list/cursor";
import { limitError, type Limits } from "../limits";
import type { Parameters } from "./parameters";

/** What a compilation knows of the operation and gathers for its statement. */
export interface Context {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables of the operation, with References for their values. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
  /** Whether inferred relationships are left out everywhere (@stated). */
  readonly statedOnly: boolean;
  readonly cursors: Cursors;
  /** What faults of the database are an error in what the client asks: they give that error, or null for another fault. */
  readonly faults: ((fault: unknown) => Error | null)[];
  readonly parameters: Parameters;
  readonly names: Names;
  readonly conditions: Conditions;
}

/** The conditions of a statement, which are limited together. */
export class Conditions {
  #count = 0;

  constructor(private readonly limits: Limits) {}

  /** Counts more of them. Throws the limit's error where they are too many. */
  add(count: number): void {
    this.#count += count;
    if (this.#count > this.limits.conditions) throw limitError(this.limits, "conditions", this.#count);
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

  /** Keeps new variables apart from those of a statement that is written by hand. */
  reserve(variables: Iterable<string>): void {
    for (const variable of variables) this.#counts.set(variable, Math.max(1, this.#counts.get(variable) ?? 0));
  }
}
