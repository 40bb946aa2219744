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
  /** Of Query: a Relay connection over all elements of the type. */
  | { readonly kind: "all" }
  /** Of a connection or an edge: answered with the connection itself. */
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
