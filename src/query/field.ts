import { getArgumentValues, getNamedType, type FieldNode, type GraphQLCompositeType, type GraphQLField, type GraphQLObjectType } from "graphql";
import { bindingOf, type Binding } from "../model";
import { projectConnection } from "./list/connection";
import type { Context } from "./context";
import { projectColumn } from "./column";
import { argumentConditions, endsOf, matchLines, rows, scalar, substitute } from "./cypher";
import { projectElement } from "./element";
import { asIs, only, type Projection } from "./projection";
import { nameOf, selectionSets } from "./selection";

/**
 * A field of an element of the graph, the element being `variable`, its properties in `stored`. `nodes` share a response key, so also their
 * arguments.
 */
export function projectField(context: Context, parent: GraphQLObjectType, nodes: readonly FieldNode[], variable: string, stored = variable): Projection {
  const { field, values } = fieldAt(context, parent, nodes);
  const binding = bindingOf(field);
  switch (binding.kind) {
    case "property":
    case "text":
      return { expression: scalar(field, `${stored}.${storedProperty(binding, values)}`), read: asIs };
    case "column":
      return projectColumn(context, field, substitute(typeof binding.expression === "string" ? binding.expression : binding.expression(), { from: variable, to: "to" }), nodes);
    case "one":
    case "many":
      return projectRelated(context, field, binding, values, nodes, variable);
    case "connection":
      return projectConnection(context, field, binding.traversal, nodes, values, variable);
    default:
      throw new Error(`${parent.name}.${field.name} is no field of an element.`);
  }
}

/** The property of the element that a field shows; null for a field that shows none. */
export function propertyOf(context: Context, parent: GraphQLObjectType, nodes: readonly FieldNode[]): string | null {
  if (parent.getFields()[nameOf(nodes)] === undefined) return null; // __typename
  const { field, values } = fieldAt(context, parent, nodes);
  const binding = bindingOf(field);
  return binding.kind === "property" || binding.kind === "text" ? storedProperty(binding, values) : null;
}

function storedProperty({ kind, property }: Extract<Binding, { kind: "property" | "text" }>, values: Readonly<Record<string, unknown>>): string {
  return kind === "property" ? property : `${property}${values["lang"] === "ZH" ? "Zh" : "En"}`;
}

/** The definition of the field that `nodes` select on `parent`, and its arguments, coerced, defaults filled in. */
export function fieldAt(context: Context, parent: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const [node] = nodes;
  const field = node === undefined ? undefined : parent.getFields()[node.name.value];
  if (node === undefined || field === undefined) throw new Error(`${parent.name} has no such field.`);
  return { field, node, values: getArgumentValues(field, node, context.variables) };
}

function projectRelated(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  binding: Extract<Binding, { kind: "one" | "many" }>,
  values: Readonly<Record<string, unknown>>,
  nodes: readonly FieldNode[],
  from: string,
): Projection {
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const { traversal } = binding;
  const ends = endsOf(context, traversal, type.name, from);
  const match = matchLines(context, traversal, ends, argumentConditions(context, traversal, ends, values));
  const element = projectElement(context, type, selectionSets(nodes), ends.to);
  if (binding.kind === "one") {
    return only(rows(context, match, element, ["LIMIT 1"]), element.read);
  }
  const order = `WITH ${ends.to} ORDER BY ${ends.to}.position`;
  return {
    ...rows(context, [...match, order], element),
    read: (value, bound) => (value as unknown[]).map((one) => element.read(one, bound)),
  };
}
