import { execute, getOperationAST, getVariableValues, GraphQLError, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { Database } from "../database";
import { compile, type Statement } from "./compile";
import { complete } from "./complete";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { readSettled } from "./settled";
import { userError } from "./userError";

/** An operation of a client; the document is valid for the schema. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Answers operations. */
export type Engine = (operation: Operation) => Promise<ExecutionResult>;

/**
 * An engine that answers each operation by one Cypher statement in one READ transaction. Errors in what the client asks
 * come in the result; faults of the database are thrown.
 */
export function createEngine(schema: GraphQLSchema, database: Pick<Database, "read">, limits: Limits = DEFAULT_LIMITS): Engine {
  return async ({ document, operationName, variables }) => {
    const operation = getOperationAST(document, operationName);
    // graphql-js words these errors; it gets there before it needs any data.
    if (operation === null || operation === undefined) return execute({ schema, document, operationName: operationName ?? null });
    if (operation.operation !== OperationTypeNode.QUERY) return { errors: [userError("This graph is read only: it answers queries alone.", operation)] };
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 10 });
    if (coerced.errors !== undefined) return { errors: coerced.errors };

    const statement = compiled(() => compile(schema, document, operation, coerced.coerced, limits));
    if (statement instanceof GraphQLError) return { errors: [statement] };
    const answer = statement === null ? {} : await readSettled(database, statement);
    return complete(schema, document, operationName, variables, answer);
  };
}

/** The statement, or the error in what the client asks for which there is none. */
function compiled(work: () => Statement | null): Statement | null | GraphQLError {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
