import { Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { STATED } from "../model";
import { Names, Parameters, type Context } from "./context";
import { list } from "./cypher";
import type { Limits } from "./limits";
import type { Answer } from "./projection";
import { projectRoot } from "./root";
import { collect } from "./selection";

/** An operation as one Cypher statement. */
export interface Statement {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The answer's tree of response objects, keyed by response key, from the list that the statement's only row holds as `answer`. */
  readonly read: (values: readonly unknown[]) => Answer;
}

/**
 * Compiles a query to one Cypher statement; null where it asks nothing of the graph (introspection alone). The document
 * must be valid for the schema, the variables coerced. Throws a user error for arguments that are out of bounds.
 */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): Statement | null {
  const query = schema.getQueryType();
  if (query === null || query === undefined) throw new Error("The schema has no Query.");
  const fragments = new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const context: Context = { schema, fragments, variables, limits, statedOnly: isStatedOnly(operation), parameters: new Parameters(), names: new Names() };
  const roots = [...collect(context, query, [operation.selectionSet])]
    .filter(([, nodes]) => !nodes[0]?.name.value.startsWith("__"))
    .map(([key, nodes]) => ({ key, ...projectRoot(context, query, nodes) }));
  if (roots.length === 0) return null;
  return {
    cypher: `RETURN ${list(roots.map(({ expression }) => expression))} AS answer`,
    parameters: context.parameters.values,
    read: (values) => Object.fromEntries(roots.map(({ key, read }, index) => [key, values[index] === null || values[index] === undefined ? null : read(values[index])])),
  };
}

function isStatedOnly({ directives = [] }: OperationDefinitionNode): boolean {
  return directives.some(({ name }) => name.value === STATED.name);
}
