import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { fragmentsOf } from "../compile";
import { completionDocument } from "./completionDocument";
import { sourceKey, TYPE, type Answer } from "../projection";

/** Makes the result of an operation of its answer's tree. */
export type Complete = (answer: Answer, variables: Readonly<Record<string, unknown>>) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Completes answers of an operation by code that graphql-jit compiles for it. Where that finds anything wrong (a null that must
 * not be, a value that does not fit its type), and for introspection, graphql-js completes the same answer: so all errors are its own.
 * `abstract` are the variables as in the compilation of the statement, of whose shape all later ones are.
 */
export function completer(schema: GraphQLSchema, completion: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, abstract: Readonly<Record<string, unknown>>): Complete {
  const reference: Complete = (answer, variables) => completeByInterpreter(schema, document, operation.name?.value, answer, variables);
  if (asksIntrospection(document)) return reference;
  const reduced = completionDocument(operation, fragmentsOf(document).values(), abstract);
  const compiled = compileQuery(completion, reduced, operation.name?.value, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) throw new Error(`An operation cannot be completed: ${(compiled.errors ?? []).map(String).join(" ")}`);
  return (answer, variables) => {
    const result = compiled.query(answer, undefined, {}) as ExecutionResult; // no field is asynchronous
    return result.errors === undefined ? result : reference(answer, variables);
  };
}

/** Makes the result of an operation of its answer's tree by graphql-js. `variables` are as the client sent them. */
export function completeByInterpreter(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  answer: Answer,
  variables: Readonly<Record<string, unknown>>,
): ExecutionResult | Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables,
    rootValue: answer,
    fieldResolver: (source: Answer, _arguments, _context, info) => source[sourceKey(info.fieldName, String(info.path.key))],
    typeResolver: (value) => (value as Answer)[TYPE] as string,
  });
}

function asksIntrospection(document: DocumentNode): boolean {
  return /"value":"__(schema|type)"/.test(JSON.stringify(document, (key, value: unknown) => (key === "loc" ? undefined : value)));
}
