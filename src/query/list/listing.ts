import { getNamedType, type FieldNode, type GraphQLCompositeType, type GraphQLField, type GraphQLObjectType } from "graphql";
import { carrierOf, type Traversal } from "../../model";
import type { Context } from "../context";
import { argumentConditions, endsOf, matchLines, type Ends } from "../cypher";
import { orderOf, type OrderKey } from "./order";
import { compileWhere } from "../filter/where";

/** The elements that a connection lists, before they are cut into pages. */
export interface Listing {
  readonly context: Context;
  readonly connection: GraphQLObjectType;
  readonly edge: GraphQLObjectType;
  readonly element: GraphQLCompositeType;
  readonly ends: Ends;
  /** The lines that find its elements as `ends.to`, each once, for which `further` conditions hold too. */
  readonly match: (further?: readonly string[]) => string[];
  /** Whether no element can be found twice: those of a type are, those that relationships lead to may not be. */
  readonly areDistinct: boolean;
  /** Whether the elements are all that there are of their type. */
  readonly isWhole: boolean;
  readonly order: readonly OrderKey[];
  /** Where in the document it is asked for. */
  readonly node: FieldNode;
}

/** The listing of a field whose type is a connection, with its arguments' `values`; from the element that `from` holds, or from all. */
export function listingOf(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  traversal: Traversal,
  node: FieldNode,
  values: Readonly<Record<string, unknown>>,
  from?: string,
): Listing {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const edge = getNamedType(connection.getFields()["edges"]?.type) as GraphQLObjectType;
  const element = getNamedType(connection.getFields()["nodes"]?.type) as GraphQLCompositeType;
  const ends = endsOf(context, traversal, element.name, from);
  const { conditions, anchor } = compileWhere(context, edge, element, values["where"], ends, from === undefined);
  const all = [...argumentConditions(context, traversal, ends, values), ...conditions];
  const match = (further: readonly string[] = []): string[] => [
    ...matchLines(context, traversal, ends, [...all, ...further]),
    ...(anchor.length === 0 ? [] : [...anchor, `WITH DISTINCT ${ends.to}`]),
  ];
  const order = orderOf(context, field, values["orderBy"], ends, carrierOf(element)?.element === "relationship");
  return { context, connection, edge, element, ends, match, areDistinct: from === undefined, isWhole: from === undefined && all.length + anchor.length === 0, order, node };
}
