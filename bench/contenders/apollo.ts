import { ApolloServer, type BaseContext } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import type { GraphQLSchema } from "graphql";
import { createServer } from "node:http";
import { listenOnLoopback, type Listening } from "./listen";

/** Serves a schema with Apollo Server on Express 5: production mode, no plugin that instruments fields, and no further middleware. */
export async function listenWithApollo<Context extends BaseContext>(schema: GraphQLSchema, context: () => Promise<Context>): Promise<Listening> {
  const apollo = new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const app = express();
  app.disable("x-powered-by");
  app.use("/graphql", express.json(), expressMiddleware(apollo, { context }));
  const listening = await listenOnLoopback(createServer(app));
  return {
    url: listening.url,
    close: async () => {
      await apollo.stop();
      await listening.close();
    },
  };
}
