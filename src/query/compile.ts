import { Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { STATED } from "../model";
import { Conditions, Names, type Context } from "./context";
import type { Cursors } from "./list/cursor";
import { listOf, withColumns } from "./cypher";
import type { Limits } from "../limits";
import { onlyReads } from "./onlyReads";
import { Parameters, type Bound } from "./parameters";
import type { Answer } from "./projection";
import { projectRoot } from "./root";
import { collect, nameOf } from "./selection";
import { abstractVariables, type AbstractVariables, type Reference } from "./variables";

/** What every compilation of an engine goes by. */
export interface Compiler {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly cursors: Cursors;
}

/** An operation as one Cypher statement, for all variables of the same shape. */
export interface Statement {
  readonly cypher: string;
  /** The statement's parameters for these variables. Throws a user error for a value that is out of bounds. */
  readonly bind: (variables: Readonly<Record<string, unknown>>) => Bound;
  /** The places of variables whose values stand in the text: it serves these values alone. */
  readonly pinned: readonly Reference[];
  /** The user error that a fault of the database is, if it is one; else null. */
  readonly userFault: (fault: unknown) => Error | null;
  /** The answer's tree of response objects from the list that the statement's only row holds as `answer`. */
  readonly read: (values: readonly unknown[], bound: Bound) => Answer;
}

/**
 * Compiles a query to one Cypher statement; null where it asks nothing of the graph (introspection alone). The document
 * must be valid for the schema, the variables coerced. Throws a user error for arguments that are out of bounds.
 */
export function compile(
  compiler: Compiler,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  coerced: Readonly<Record<string, unknown>>,
  variables: AbstractVariables = abstractVariables(compiler.schema, operation.variableDefinitions ?? [], coerced),
): Statement | null {
  const query = compiler.schema.getQueryType();
  if (query === null || query === undefined) throw new Error("The schema has no Query.");
  const context = contextOf(compiler, document, operation, coerced, variables);
  const { parameters } = context;
  const roots = [...collect(context, query, [operation.selectionSet])]
    .filter(([, nodes]) => !nameOf(nodes).startsWith("__"))
    .map(([key, nodes]) => ({ key, ...projectRoot(context, query, nodes) }));
  if (roots.length === 0) return null;
  const whole = listOf(roots);
  return {
    cypher: onlyReads([...withColumns(whole.columns ?? []).map((line) => line.replace("WITH *, ", "WITH ")), `RETURN ${whole.expression} AS answer`].join("\n")),
    bind: (given) => parameters.bind(given),
    pinned: parameters.pinned,
    userFault: (fault) => context.faults.map((one) => one(fault)).find((error) => error !== null) ?? null,
    read: (values, bound) => Object.fromEntries(roots.map(({ key, read }, index) => [key, values[index] === null || values[index] === undefined ? null : read(values[index], bound)])),
  };
}

/** What the compilation of an operation begins with. */
export function contextOf({ schema, limits, cursors }: Compiler, document: DocumentNode, operation: OperationDefinitionNode, coerced: Readonly<Record<string, unknown>>, variables: AbstractVariables): Context {
  return { schema, fragments: fragmentsOf(document), variables: variables.values, limits, cursors, statedOnly: isStatedOnly(operation), faults: [], parameters: new Parameters(coerced), names: new Names(), conditions: new Conditions(limits) };
}

/** The fragments that a document defines, by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
}

function isStatedOnly({ directives = [] }: OperationDefinitionNode): boolean {
  return directives.some(({ name }) => name.value === STATED.name);
}
