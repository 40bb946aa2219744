import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Context } from "./context";
import { sourceKey } from "./projection";

/** The fields selected on an object type by {@link sourceKey}, in the order of the answer (GraphQL specification, CollectFields). */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

/** Collects the fields that `sets` select on `type`; fragments are followed, @skip and @include obeyed. */
export function collect(context: Context, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const set of sets) visit(context, type, set, fields, visited);
  return fields;
}

/** The selection sets of the field nodes that share a response key. */
export function selectionSets(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
}

/** The name of the field that nodes with the same response key select. */
export function nameOf(nodes: readonly FieldNode[]): string {
  return nodes[0]?.name.value ?? "";
}

function visit(context: Context, type: GraphQLObjectType, set: SelectionSetNode, fields: Map<string, FieldNode[]>, visited: Set<string>): void {
  for (const node of set.selections) {
    if (!included(context, node)) continue;
    switch (node.kind) {
      case Kind.FIELD: {
        const key = sourceKey(node.name.value, node.alias?.value ?? node.name.value);
        const nodes = fields.get(key);
        if (nodes === undefined) fields.set(key, [node]);
        else nodes.push(node);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        if (applies(context, type, node.typeCondition)) visit(context, type, node.selectionSet, fields, visited);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.fragments.get(node.name.value);
        if (fragment === undefined || visited.has(node.name.value)) break;
        visited.add(node.name.value);
        if (applies(context, type, fragment.typeCondition)) visit(context, type, fragment.selectionSet, fields, visited);
        break;
      }
    }
  }
}

/** Whether @skip and @include let a selection in. */
export function included(context: Pick<Context, "variables">, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, context.variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, context.variables)?.["if"] !== false;
}

function applies(context: Context, type: GraphQLObjectType, condition: NamedTypeNode | undefined): boolean {
  if (condition === undefined || condition.name.value === type.name) return true;
  const named = context.schema.getType(condition.name.value);
  return isAbstractType(named) && context.schema.isSubType(named, type);
}
