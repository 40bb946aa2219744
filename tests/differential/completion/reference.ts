import { execute, getOperationAST, getVariableValues, type ExecutionResult } from "graphql";
import { publicSchema } from "../../../src/model";
import { compile, DEFAULT_LIMITS, type Operation } from "../../../src/query";
import { complete } from "../../../src/query/complete";
import { TYPE, type Answer } from "../../../src/query/projection";

/** The tree of an operation's answer, in which every value stands under its response key, made of the list that its statement gave. */
export function answerOf({ document, operationName, variables }: Operation, values: readonly unknown[]): Answer {
  const schema = publicSchema();
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) throw new Error("The document has no such operation.");
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  return compile(schema, document, operation, coerced, DEFAULT_LIMITS)?.read(values) ?? {};
}

/** What graphql-js makes of an answer's tree. */
export function completeByReference({ document, operationName, variables }: Operation, answer: Answer): ExecutionResult {
  return execute({
    schema: publicSchema(),
    document,
    operationName: operationName ?? null,
    variableValues: variables ?? {},
    rootValue: answer,
    fieldResolver: (source: Answer, _arguments, _context, info) => source[info.path.key],
    typeResolver: (value) => (value as Answer)[TYPE] as string,
  }) as ExecutionResult;
}

/** What the engine makes of it. */
export async function completeByEngine({ document, operationName, variables }: Operation, answer: Answer): Promise<ExecutionResult> {
  return complete(publicSchema(), document, operationName, variables, answer);
}
