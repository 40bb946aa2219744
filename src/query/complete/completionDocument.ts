import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from "graphql";
import { sourceKey } from "../projection";
import { included } from "../selection";

/**
 * An operation as it is left when its arguments and directives have been obeyed, for the schema of completionSchema.ts: what @skip
 * and @include leave out is gone, a field under an alias has a name of its own.
 */
export function completionDocument(operation: OperationDefinitionNode, fragments: Iterable<FragmentDefinitionNode>, variables: Readonly<Record<string, unknown>>): DocumentNode {
  const reduce = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: set.selections.filter((one) => included({ variables }, one)).map(selection) });
  const selection = (node: SelectionNode): SelectionNode => {
    if (node.kind === Kind.FIELD) return field(node, reduce);
    return node.kind === Kind.INLINE_FRAGMENT ? { ...node, directives: [], selectionSet: reduce(node.selectionSet) } : { ...node, directives: [] };
  };
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, directives: [], variableDefinitions: [], selectionSet: reduce(operation.selectionSet) },
      ...[...fragments].map((fragment) => ({ ...fragment, directives: [], selectionSet: reduce(fragment.selectionSet) })),
    ],
  };
}

function field(node: FieldNode, reduce: (set: SelectionSetNode) => SelectionSetNode): FieldNode {
  const responseKey = node.alias?.value ?? node.name.value;
  const name = node.name.value === "__typename" ? node.name : { ...node.name, value: sourceKey(node.name.value, responseKey) };
  const { selectionSet, ...rest } = node;
  return { ...rest, name, arguments: [], directives: [], ...(selectionSet === undefined ? {} : { selectionSet: reduce(selectionSet) }) };
}
