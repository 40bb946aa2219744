import { ApolloServer, type ApolloServerOptionsWithGateway } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Database } from "../database";
import type { Limits } from "../limits";
import type { Engine } from "../query";
import { untilDeadline } from "./deadline";
import { databaseError, errorMask } from "./errors";
import { AnswerText, documentLimits } from "./limiting";
import { OperationWatch, recordPlugin, type Metrics, type RequestContext } from "./watch";

/** What answers operations. */
export interface Executor {
  readonly engine: Engine;
  readonly database: Pick<Database, "query">;
  /** Whether requests may ask how they were answered. */
  readonly explain: boolean;
  readonly limits: Limits;
}

/** Apollo Server with the query engine as its executor: no field has a resolver, an operation is answered as a whole. */
export function createApollo(schema: GraphQLSchema, executor: Executor, log: Logger, metrics: Metrics): ApolloServer<RequestContext> {
  const { limits } = executor;
  const mask = errorMask(log, limits);
  const answers = new AnswerText(limits);
  return new ApolloServer<RequestContext>({
    gateway: gateway(schema, executor, answers),
    stringifyResult: answers.write,
    csrfPrevention: true,
    persistedQueries: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimits(limits)],
    formatError: (formatted, error) => {
      const told = mask(formatted, error);
      metrics.addError(String(told.extensions?.["code"]));
      return told;
    },
    plugins: [
      recordPlugin,
      ApolloServerPluginLandingPageDisabled(), // its pages load from a CDN
      ApolloServerPluginCacheControlDisabled(), // it would instrument every field
    ],
  });
}

/** With it a request asks how it was answered. */
const EXPLAIN_HEADER = "x-explain";

/** The interface by which Apollo Server takes a schema together with its executor. */
function gateway(schema: GraphQLSchema, { engine, database, explain, limits }: Executor, answers: AnswerText): ApolloServerOptionsWithGateway<RequestContext>["gateway"] {
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, context }) => {
          const { record } = context as RequestContext;
          const isExplained = explain && request.http?.headers.get(EXPLAIN_HEADER) === "1";
          const operation = { document, operationName: request.operationName, variables: request.variables, explain: isExplained, watch: new OperationWatch(record, database) };
          try {
            return answers.limited(await untilDeadline(record, limits.transactionMilliseconds, () => engine(operation)));
          } catch (error) {
            throw databaseError(error, limits);
          }
        },
      }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
