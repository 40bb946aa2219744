import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import type { Database } from "../database";
import { errorPage, problem } from "./errorPage";
import { healthRoutes } from "./health";
import { REQUEST_LIMITS } from "./limits";
import { pageRoutes } from "./pages";
import { recordOf, type RequestContext } from "./watch";

/** Everything that the server answers over HTTP, `routes` included; it does not listen by itself. `apollo` must have been started. */
export function createApp(apollo: ApolloServer<RequestContext>, database: Pick<Database, "read">, stopping: () => boolean, log: Logger, routes: readonly RequestHandler[]): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(helmet());
  app.use(healthRoutes(database, stopping));
  app.use(...routes, pageRoutes(log));
  app.use("/graphql", compression(), express.json({ limit: REQUEST_LIMITS.body }), expressMiddleware(apollo, { context: ({ req }) => Promise.resolve({ record: recordOf(req) }) }));
  app.use((_request, response) => {
    response.status(404).json(problem("NOT_FOUND", "There is nothing here; GraphQL is at /graphql, a page to ask it at /graphiql."));
  });
  app.use(errorPage(log));
  return app;
}
