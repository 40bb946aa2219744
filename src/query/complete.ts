import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { TYPE, type Answer } from "./projection";

/**
 * Makes the result of an operation of its answer's tree: graphql-js checks nulls, serializes scalars and answers
 * introspection. Every value is found under its response key.
 */
export function complete(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
  answer: Answer,
): ExecutionResult | Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables ?? {},
    rootValue: answer,
    fieldResolver: (source: Answer, _arguments, _context, info) => source[info.path.key],
    typeResolver: (value) => (value as Answer)[TYPE] as string,
  });
}
