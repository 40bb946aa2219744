import { getNamedType, getNullableType, isCompositeType, isListType, type FieldNode, type GraphQLField } from "graphql";
import type { Context } from "./context";
import { projectElement } from "./element";
import { rows, withColumnsOf } from "./cypher";
import { asIs, type Expression, type Projection } from "./projection";
import { selectionSets } from "./selection";

/** A list made of another one; `one` is the variable of its elements in `element`. */
export function each(context: Pick<Context, "names">, one: string, of: string, element: Expression): Expression {
  return element.columns === undefined ? { expression: `[${one} IN ${of} | ${element.expression}]` } : rows(context, [`UNWIND ${of} AS ${one}`], element);
}

/** A field whose value is an expression; for composite types, that is the variable of an element or gives a list of elements. */
export function projectColumn(context: Context, field: GraphQLField<unknown, unknown>, expression: string, nodes: readonly FieldNode[]): Projection {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return { expression, read: asIs };
  if (!isListType(getNullableType(field.type))) {
    const element = projectElement(context, type, selectionSets(nodes), expression);
    return { ...withColumnsOf([element], `CASE WHEN ${expression} IS NOT NULL THEN ${element.expression} END`), read: element.read };
  }
  const one = context.names.create(type.name);
  const element = projectElement(context, type, selectionSets(nodes), one);
  return {
    ...each(context, one, expression, element),
    read: (value, bound) => (value as unknown[]).map((raw) => element.read(raw, bound)),
  };
}
