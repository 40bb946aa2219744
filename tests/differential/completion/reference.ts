import { execute, getOperationAST, getVariableValues, type ExecutionResult, type OperationDefinitionNode } from "graphql";
import { publicSchema } from "../../../src/model";
import { DEFAULT_LIMITS, type Operation } from "../../../src/query";
import { compile, type Compiler } from "../../../src/query/compile";
import { completer } from "../../../src/query/complete/complete";
import { completionSchema } from "../../../src/query/complete/completionSchema";
import { signedCursors } from "../../../src/query/list/cursor";
import { sourceKey, TYPE, type Answer } from "../../../src/query/projection";
import { abstractVariables } from "../../../src/query/variables";

const completion = completionSchema(publicSchema());

/** The tree of an operation's answer, in which every value stands under its source key, from the list that its statement gave. Nothing that was compiled before is used. */
export function answerOf(asked: Operation, password: string, values: readonly unknown[]): Answer {
  const compiler: Compiler = { schema: publicSchema(), limits: DEFAULT_LIMITS, cursors: signedCursors(password) };
  const variables = coerced(asked);
  const statement = compile(compiler, asked.document, operationOf(asked), variables);
  return statement?.read(values, statement.bind(variables)) ?? {};
}

/** What graphql-js makes of an answer's tree. */
export function completeByReference({ document, operationName, variables }: Operation, answer: Answer): ExecutionResult {
  return execute({
    schema: publicSchema(),
    document,
    operationName: operationName ?? null,
    variableValues: variables ?? {},
    rootValue: answer,
    fieldResolver: (source: Answer, _arguments, _context, info) => source[sourceKey(info.fieldName, String(info.path.key))],
    typeResolver: (value) => (value as Answer)[TYPE] as string,
  }) as ExecutionResult;
}

/** What the engine makes of the trees of an operation's answers. */
export function completionOf(asked: Operation): (answer: Answer) => Promise<ExecutionResult> {
  const operation = operationOf(asked);
  const abstract = abstractVariables(publicSchema(), operation.variableDefinitions ?? [], coerced(asked));
  const complete = completer(publicSchema(), completion, asked.document, operation, abstract.values);
  return async (answer) => complete(answer, asked.variables ?? {});
}

function operationOf({ document, operationName }: Operation): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) throw new Error("The document has no such operation.");
  return operation;
}

function coerced(asked: Operation): Record<string, unknown> {
  return getVariableValues(publicSchema(), operationOf(asked).variableDefinitions ?? [], asked.variables ?? {}).coerced ?? {};
}
