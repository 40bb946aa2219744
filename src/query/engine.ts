import { execute, getOperationAST, getVariableValues, GraphQLError, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { Database } from "../database";
import { DEFAULT_LIMITS, limitError, type Limits } from "../limits";
import { compile, type Compiler, type Statement } from "./compile";
import { completer, type Complete } from "./complete/complete";
import { completionSchema } from "./complete/completionSchema";
import { costs } from "./cost";
import { depthOf } from "./filter/depth";
import { signedCursors } from "./list/cursor";
import { explain } from "./run/explain";
import { PlanStore } from "./planStore";
import { readSettled, runStatement, type RunStatement } from "./run/settled";
import { Trust } from "./run/trust";
import { turn } from "./turn";
import { userError } from "./userError";
import { abstractVariables, type Reference } from "./variables";
import type { Watch } from "./watch";

/** An operation of a client; the document is valid for the schema. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether the result's extensions are to tell the Cypher statement, its parameters and its database hits. */
  readonly explain?: boolean;
  /** Sees how the operation is answered. */
  readonly watch?: Watch;
}

/** Answers operations. */
export type Engine = (operation: Operation) => Promise<ExecutionResult>;

/** An operation compiled: its statement, null where it asks nothing of the graph, and how its answer becomes a result. */
interface Plan {
  readonly statement: Statement | null;
  readonly run: RunStatement;
  readonly complete: Complete;
  readonly pinned: readonly Reference[];
  readonly length: number;
}

type Reader = Pick<Database, "query" | "revision" | "address">;

/**
 * An engine that answers each operation by one Cypher statement in one READ transaction. Errors in what the client asks
 * come in the result; faults of the database are thrown. What is compiled is kept for operations that come again.
 */
export function createEngine(schema: GraphQLSchema, database: Reader, limits: Limits = DEFAULT_LIMITS): Engine {
  const compiler: Compiler = { schema, limits, cursors: signedCursors(database.address.password) };
  const completion = completionSchema(schema);
  const plans = new PlanStore<Plan>();
  const costOf = costs(schema, limits);
  const trust = new Trust(database);

  const planOf = (document: DocumentNode, operation: OperationDefinitionNode, coerced: Readonly<Record<string, unknown>>): Plan => {
    const variables = abstractVariables(schema, operation.variableDefinitions ?? [], coerced);
    return plans.get(document, `${operation.name?.value ?? ""} ${variables.shape}`, coerced, () => {
      const statement = compile(compiler, document, operation, coerced, variables);
      return { statement, run: runStatement(statement?.cypher ?? ""), complete: completer(schema, completion, document, operation, variables.values), pinned: statement?.pinned ?? [], length: statement?.cypher.length ?? 0 };
    });
  };

  return async ({ document, operationName, variables, explain: isExplained = false, watch }) => {
    const operation = getOperationAST(document, operationName);
    // graphql-js words these errors; it gets there before it needs any data.
    if (operation === null || operation === undefined) return execute({ schema, document, operationName: operationName ?? null });
    if (operation.operation !== OperationTypeNode.QUERY) return { errors: [userError("This graph is read only: it answers queries alone.", operation)] };
    const depth = depthOf(variables) - 1;
    if (depth > limits.whereDepth) return { errors: [limitError(limits, "whereDepth", depth, operation)] };
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 10 });
    if (coerced.errors !== undefined) return { errors: coerced.errors };
    const cost = costOf(document, operation, variables ?? {});
    if (cost > limits.cost) return { errors: [limitError(limits, "cost", cost, operation)] };
    try {
      const planned = () => planOf(document, operation, coerced.coerced);
      const { statement, run, complete } = watch?.compile(planned) ?? planned();
      if (statement === null) return await complete({}, variables ?? {});
      const bound = statement.bind(coerced.coerced);
      const reader = watch ?? database;
      const read = async () => [await readSettled(reader, trust, run, bound), null] as const;
      const [answer, explanation] = await (isExplained ? explain(reader, statement.cypher, bound) : read()).catch((fault: unknown) => {
        throw statement.userFault(fault) ?? fault;
      });
      if (turn.isLong) await turn.own();
      const tree = statement.read(answer, bound);
      if (turn.isLong) await turn.own();
      const result = await complete(tree, variables ?? {});
      return explanation === null ? result : { ...result, extensions: { ...result.extensions, cypher: explanation } };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };
}
