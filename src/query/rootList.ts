import { getNamedType, getVariableValues, Kind, parse, type FieldNode, type GraphQLCompositeType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { bindingOf, carrierOf } from "../model";
import { contextOf, type Compiler } from "./compile";
import { listingOf } from "./list/listing";
import type { Bound } from "./parameters";
import { userError } from "./userError";
import { abstractVariables } from "./variables";

/** What a list of Query holds under a condition, as a statement that gives it element by element. */
export interface RootList {
  /** Nodes come as rows of `id`, relationships as rows of `element` (Neo4j's own id), and `from` and `to`, the ids of their ends. */
  readonly element: "node" | "relationship";
  readonly cypher: string;
  readonly parameters: Bound;
}

/** The names of the fields of Query that list all elements of a type. */
export function rootListNames(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => bindingOf(field).kind === "all").map(({ name }) => name);
}

/**
 * Compiles a list of Query with its `where`, which is read and compiled as that of an operation is. Throws a user error for a name that is no
 * list, and for a condition that the schema does not have.
 */
export function compileRootList(compiler: Compiler, name: string, where: unknown): RootList {
  const { schema } = compiler;
  const names = rootListNames(schema);
  if (!names.includes(name)) throw userError(`of: expected one of ${names.join(", ")}; found ${JSON.stringify(name)}.`);
  const field = schema.getQueryType()?.getFields()[name] as GraphQLField<unknown, unknown>;
  const type = String(field.args.find((one) => one.name === "where")?.type);
  const document = parse(`query ($where: ${type}) { ${name}(where: $where) { totalCount } }`);
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { where }, { maxErrors: 10 });
  if (coerced === undefined) throw userError(errors.map(({ message }) => message).join(" "));
  const variables = abstractVariables(schema, operation.variableDefinitions ?? [], coerced);
  const context = contextOf(compiler, document, operation, coerced, variables);
  const element = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()["nodes"]?.type) as GraphQLCompositeType;
  const carrier = carrierOf(element);
  if (carrier === null) throw new Error(`${element.name} is no element of the graph.`);
  const listing = listingOf(context, field, { match: carrier.all }, operation.selectionSet.selections[0] as FieldNode, { where: variables.values["where"] });
  const { to } = listing.ends;
  const row = carrier.element === "node" ? `${to}.id AS id` : `elementId(${to}) AS element, startNode(${to}).id AS from, endNode(${to}).id AS to`;
  return { element: carrier.element, cypher: [...listing.match(), `RETURN ${row}`].join("\n"), parameters: context.parameters.bind(coerced) };
}
