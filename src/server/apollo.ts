import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Server } from "node:http";
import type { Logger } from "pino";
import type { Limits } from "../limits";
import type { Engine } from "../query";
import { databaseError, errorMask } from "./errors";
import { AnswerText, documentLimits } from "./limiting";
import { TIMES } from "./times";

/** Apollo Server with the query engine as its executor: no field has a resolver, an operation is answered as a whole. */
export function createApollo(schema: GraphQLSchema, engine: Engine, http: Server, log: Logger, limits: Limits, explain: boolean): ApolloServer {
  const answers = new AnswerText(limits);
  return new ApolloServer({
    gateway: gateway(schema, engine, limits, answers, explain),
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
    formatError: errorMask(log, limits),
    plugins: [
      ApolloServerPluginLandingPageDisabled(), // its pages load from a CDN
      ApolloServerPluginCacheControlDisabled(), // it would instrument every field
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: TIMES.grace }),
    ],
  });
}

/** With it a request asks how it was answered. */
const EXPLAIN_HEADER = "x-explain";

/** The interface by which Apollo Server takes a schema together with its executor. */
function gateway(schema: GraphQLSchema, engine: Engine, limits: Limits, answers: AnswerText, explain: boolean): ApolloServerOptionsWithGateway<BaseContext>["gateway"] {
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, request }) => {
          try {
            return answers.limited(await engine({ document, operationName: request.operationName, variables: request.variables, explain: explain && request.http?.headers.get(EXPLAIN_HEADER) === "1" }));
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
