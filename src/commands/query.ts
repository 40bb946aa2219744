import { GraphQLError, type OperationDefinitionNode } from "graphql";
import { Failure } from "../failure";
import { describeErrors } from "./ask/describeErrors";
import { inLanguage } from "./ask/inLanguage";
import { openServer } from "./ask/openServer";
import { operationOf, type ChosenOperation } from "./ask/operationOf";
import { post, type Answer } from "./ask/post";
import { readQuery, type QueryText } from "./ask/readQuery";
import { variablesOf } from "./ask/variables";
import type { AnswerFormat } from "./output/answerFormat";
import { answerText } from "./output/answerText";
import { write } from "./output/write";

export interface QueryOptions {
  readonly query?: string;
  readonly operation?: string;
  readonly variables?: string;
  readonly variable: readonly string[];
  readonly format?: AnswerFormat;
  readonly rows?: string;
  readonly lang?: string;
  readonly url?: string;
}

/**
 * Asks a query and prints its answer, what there is of it also where it has errors. Throws a Failure QUERY that shows the errors in their places,
 * CONFIGURATION for wrong arguments, SERVER where nobody answers.
 */
export async function query(file: string | undefined, options: QueryOptions): Promise<void> {
  const { lang, url, format = process.stdout.isTTY ? "table" : "json", rows } = options;
  const text = await readQuery(file, options.query);
  const { document, operation } = chosen(text, options.operation);
  const variables = { ...(lang !== undefined && declaresLanguage(operation) ? { lang } : {}), ...variablesOf(operation, options.variables, options.variable) };
  const asked = lang === undefined ? { text: text.text, before: undefined } : inLanguage(text.text, document, lang);
  const server = await openServer(url);
  const answer = await post(server.url, { query: asked.text, variables, operationName: operation.name?.value }).finally(() => server.close());
  if (answer.data !== null && answer.data !== undefined) await write(answerText(answer, document, operation, format, rows));
  if (answer.errors !== undefined) throw refused(text, asked.before === undefined ? answer.errors : answer.errors.map((error) => ({ ...error, ...(error.locations === undefined ? {} : { locations: error.locations.map(asked.before) }) })));
}

function chosen(text: QueryText, wanted: string | undefined): ChosenOperation {
  try {
    return operationOf(text, wanted);
  } catch (error) {
    throw error instanceof GraphQLError ? refused(text, [error.toJSON()]) : error;
  }
}

function declaresLanguage({ variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.some(({ variable }) => variable.name.value === "lang");
}

function refused(text: QueryText, errors: NonNullable<Answer["errors"]>): Failure {
  const [first = "", ...others] = describeErrors(text, errors);
  return new Failure(errors.some(({ extensions }) => extensions?.["code"] === "SERVICE_UNAVAILABLE") ? "DATABASE" : "QUERY", first, others);
}
