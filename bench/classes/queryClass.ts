import type { Anchors } from "./anchors";

export type Values = Readonly<Record<string, unknown>>;

/** How a contender that speaks GraphQL is asked. */
export interface Operation {
  readonly query: string;
  /** The variables for the parameters of the class; the parameters themselves where it is left out. */
  readonly variables?: (parameters: Values) => Values;
  /** Fields whose lists hold at most one element by the nature of the graph, so that others answer with the element. */
  readonly single?: readonly string[];
}

/** Asks a contender anything, to prepare requests; gives the data of the answer. */
export type Ask = (query: string, variables: Values) => Promise<Values>;

/** A kind of question, and how each contender is asked it. Answers are compared after {@link canonical}. */
export interface QueryClass {
  readonly name: string;
  /** Whether it starts at one node, found by its id: then it must not cost more in a larger graph. */
  readonly anchored: boolean;
  /** The parameters of one request. */
  readonly parameters: (anchors: Anchors) => Values;
  readonly ours: Operation & {
    /** Turns parameters into variables where that needs answers of the server itself: cursors. */
    readonly prepare?: (ask: Ask, parameters: readonly Values[]) => Promise<readonly Values[]>;
  };
  /** Its only row holds the answer as `answer`. */
  readonly raw: { readonly statement: string };
  /** With `typeDefs`, what the type definitions need beside those of the graph. Null where it cannot be asked. */
  readonly neo4jGraphql: (Operation & { readonly typeDefs?: string }) | null;
  readonly dataLoader: Operation | null;
  /** Makes an answer comparable where contenders may differ by right. */
  readonly normalize?: (answer: unknown) => unknown;
}
