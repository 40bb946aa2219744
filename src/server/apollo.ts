import { ApolloServer, type ApolloServerOptionsWithGateway } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Server } from "node:http";
import type { Logger } from "pino";
import type { Database } from "../database";
import type { Engine } from "../query";
import { databaseError, errorMask } from "./errors";
import { REQUEST_LIMITS } from "./limits";
import { OperationWatch, recordPlugin, type Metrics, type RequestContext } from "./watch";

/** Fragments do not count as levels. The rule would throw its error, which Apollo takes for a fault of the server. */
const depthRule = maxDepthRule({
  n: REQUEST_LIMITS.depth,
  flattenFragments: true,
  propagateOnRejection: false,
  onReject: [(context, { message }) => context?.reportError(new GraphQLError(message.replace("Syntax Error: ", "")))],
});

/** What answers operations. */
export interface Executor {
  readonly engine: Engine;
  readonly database: Pick<Database, "query">;
  /** Whether requests may ask how they were answered. */
  readonly explain: boolean;
}

/** Apollo Server with the query engine as its executor: no field has a resolver, an operation is answered as a whole. */
export function createApollo(schema: GraphQLSchema, executor: Executor, http: Server, log: Logger, metrics: Metrics, graceMilliseconds: number = REQUEST_LIMITS.graceMilliseconds): ApolloServer<RequestContext> {
  const mask = errorMask(log);
  return new ApolloServer<RequestContext>({
    gateway: gateway(schema, executor),
    csrfPrevention: true,
    persistedQueries: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions: { maxTokens: REQUEST_LIMITS.tokens },
    validationRules: [depthRule],
    formatError: (formatted, error) => {
      const told = mask(formatted, error);
      metrics.addError(String(told.extensions?.["code"]));
      return told;
    },
    plugins: [
      recordPlugin,
      ApolloServerPluginLandingPageDisabled(), // its pages load from a CDN
      ApolloServerPluginCacheControlDisabled(), // it would instrument every field
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: graceMilliseconds }),
    ],
  });
}

/** With it a request asks how it was answered. */
const EXPLAIN_HEADER = "x-explain";

/** The interface by which Apollo Server takes a schema together with its executor. */
function gateway(schema: GraphQLSchema, { engine, database, explain }: Executor): ApolloServerOptionsWithGateway<RequestContext>["gateway"] {
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, context }) => {
          const watch = new OperationWatch((context as RequestContext).record, database);
          try {
            return await engine({ document, operationName: request.operationName, variables: request.variables, explain: explain && request.http?.headers.get(EXPLAIN_HEADER) === "1", watch });
          } catch (error) {
            throw databaseError(error);
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
