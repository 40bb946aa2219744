import { ApolloServer, type ApolloServerOptionsWithGateway } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Database } from "../database";
import { turn, type Engine } from "../query";
import { forbidden, type Role } from "./access";
import { databaseError, errorMask } from "./errors";
import { asksForSchema } from "./introspection";
import { jsonStatus } from "./jsonStatus";
import { AnswerText, documentLimits } from "./limiting";
import { TIMES } from "./times";
import { OperationWatch, recordPlugin, type Metrics, type RequestContext } from "./watch";

/** What answers the operations of those who have a role, within its limits. */
export interface Executor {
  readonly engine: Engine;
  readonly database: Pick<Database, "query">;
  readonly role: Role;
}

/** Apollo Server with the query engine as its executor: no field has a resolver, an operation is answered as a whole. */
export function createApollo(schema: GraphQLSchema, executor: Executor, log: Logger, metrics: Metrics): ApolloServer<RequestContext> {
  const { limits } = executor.role;
  const mask = errorMask(log, executor.role);
  const answers = new AnswerText(limits);
  return new ApolloServer<RequestContext>({
    gateway: gateway(schema, executor, answers),
    stringifyResult: answers.write,
    csrfPrevention: true,
    persistedQueries: false,
    introspection: true, // who may not is refused by the executor
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
      jsonStatus,
      ApolloServerPluginLandingPageDisabled(), // its pages load from a CDN
      ApolloServerPluginCacheControlDisabled(), // it would instrument every field
      ApolloServerPluginInlineTraceDisabled(), // it is for parts of a federation
    ],
  });
}

/** With it a request asks how it was answered. */
export const EXPLAIN_HEADER = "x-explain";

/** The interface by which Apollo Server takes a schema together with its executor. */
function gateway(schema: GraphQLSchema, { engine, database, role }: Executor, answers: AnswerText): ApolloServerOptionsWithGateway<RequestContext>["gateway"] {
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, context }) => {
          const explain = request.http?.headers.get(EXPLAIN_HEADER) === "1";
          if (explain && !role.explain) return { errors: [forbidden(`The role ${role.name} may not ask how it is answered.`)] };
          if (!role.introspect && asksForSchema(document)) return { errors: [forbidden(`The role ${role.name} may not ask for the schema.`)] };
          const { record } = context as RequestContext;
          const operation = { document, operationName: request.operationName, variables: request.variables, explain, watch: new OperationWatch(record, database) };
          try {
            const result = await record.over.within(role.limits.transactionMilliseconds + TIMES.slack, engine(operation), "The request's time is up.");
            if (turn.isLong) await turn.own();
            return answers.limited(result);
          } catch (error) {
            throw databaseError(error, role.limits);
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
