import { execute, type ExecutionResult } from "graphql";
import { publicSchema } from "../../../src/model";
import type { Operation } from "../../../src/query";
import { TYPE, type Answer } from "../../../src/query/projection";

/** What graphql-js makes of an operation over its answer's tree, in which every value stands under its response key. */
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
