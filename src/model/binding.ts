import type { GraphQLField, GraphQLNamedType } from "graphql";

/**
 * How one gets from an element of the graph to related ones: the pattern of a Cypher MATCH in which `from` is the element
 * at hand, `to` the related one and `edge`, where it occurs, the relationship whose properties a connection's edges show.
 * `from` and `to` are nodes or, for types that live on a relationship, relationships: "(from)<-[edge:ATTENDED]-(to:Actor)".
 */
export interface Traversal {
  readonly match: string;
  /** A further condition on from, edge and to. */
  readonly where?: string;
  /** Conditions that arguments of the field add, by argument name; `argument` stands for the value given. */
  readonly arguments?: Readonly<Record<string, string>>;
}

/** How an argument of a question reaches its Cypher. */
export interface QuestionParameter {
  /** Bounds of a number. */
  readonly min?: number;
  readonly max?: number;
  /** Whether it stands in the text of the statement, between comments with its name, and not in a parameter. */
  readonly pinned?: boolean;
}

/** Where the value of a field comes from. Every field of the schema but __typename has one, kept in its extensions. */
export type Binding =
  /** A property of the element. */
  | { readonly kind: "property"; readonly property: string }
  /** A text in two languages: the properties `${property}En` and `${property}Zh`, chosen by the argument lang. */
  | { readonly kind: "text"; readonly property: string }
  /** The related element, null if there is none. */
  | { readonly kind: "one"; readonly traversal: Traversal }
  /** All related elements in the order of the corpus. */
  | { readonly kind: "many"; readonly traversal: Traversal }
  /** A Relay connection over the related elements. */
  | { readonly kind: "connection"; readonly traversal: Traversal }
  /** Of Query: the entity with the id given as argument `id`, null if there is none of the field's type. */
  | { readonly kind: "entity" }
  /** Of Query: the entities with the ids given as argument `ids`, null in the place of an unknown one. */
  | { readonly kind: "entities" }
  /** Of Query: a Relay connection over all elements of the type; `arguments` and `orderBy` as in {@link Traversal} and in the argument of that name. */
  | { readonly kind: "all"; readonly arguments?: Readonly<Record<string, string>>; readonly orderBy?: readonly Readonly<Record<string, string>>[] }
  /** Of Query: a question that a file under cypher/queries answers, by one row or many; `all` is the file where an argument of that name is true. */
  | {
      readonly kind: "question";
      readonly query: { readonly name: string; readonly all?: string };
      readonly many: boolean;
      /** Whether it takes an argument `first`. */
      readonly limited: boolean;
      readonly parameters: Readonly<Record<string, QuestionParameter>>;
    }
  /** Of Query: a search for words, as a Relay connection over what is found. */
  | { readonly kind: "search" }
  /** A Cypher expression: over the variables of a question's file, or over the element at hand, which is `from`. */
  | { readonly kind: "column"; readonly expression: string | (() => string) }
  /** Of the extremes of a list: the smallest or largest of a property of its elements or of the edges to them. */
  | { readonly kind: "extreme"; readonly of: "to" | "edge"; readonly property: string }
  /** Of a connection, an edge or a group: answered with the connection itself. */
  | { readonly kind: "part" };

/** What of the graph carries a type: nodes with a label, or relationships. */
export interface Carrier {
  readonly element: "node" | "relationship";
  /** The Cypher pattern that finds every element of the type, as `to`. */
  readonly all: string;
  /** The label that tells the type from others of the same interface; null for relationships. */
  readonly label: string | null;
}

/** The binding of a field. Throws if it has none, which the tests of the schema exclude. */
export function bindingOf(field: GraphQLField<unknown, unknown>): Binding {
  const binding = field.extensions["graph"] as Binding | undefined;
  if (binding === undefined) throw new Error(`The field ${field.name} is not bound to the graph.`);
  return binding;
}

/** What carries a type, null for a type that is no element of the graph (a connection, an edge). */
export function carrierOf(type: GraphQLNamedType): Carrier | null {
  return (type.extensions["graph"] as Carrier | undefined) ?? null;
}
