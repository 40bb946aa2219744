import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** A field of an operation as its answer has it, with the fields that are selected in it. */
export interface Selected {
  /** The key in the answer. */
  readonly key: string;
  /** The field's own name, which an alias hides. */
  readonly field: string;
  readonly fields: readonly Selected[];
}

/** What an operation selects, fragments unfolded, each key once, in the order of the document. */
export function selectionOf(document: DocumentNode, operation: OperationDefinitionNode): readonly Selected[] {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])));
  return merge([operation.selectionSet], fragments);
}

function merge(sets: readonly SelectionSetNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly Selected[] {
  const found = new Map<string, FieldNode[]>();
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        found.set(key, [...(found.get(key) ?? []), selection]);
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
        if (inner !== undefined) gather(inner);
      }
    }
  };
  sets.forEach(gather);
  return [...found].map(([key, nodes]) => ({
    key,
    field: nodes[0]?.name.value ?? key,
    fields: merge(nodes.flatMap(({ selectionSet }) => selectionSet ?? []), fragments),
  }));
}
