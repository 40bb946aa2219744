import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import helmet from "helmet";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Database } from "../database";
import type { Limits } from "../limits";
import { errorPage, problem } from "./errorPage";
import { exportRoutes } from "./exports";
import { healthRoutes } from "./health";
import type { RequestRate } from "./limiting";
import { pageRoutes } from "./pages";
import { recordOf, REQUEST_ID, type RequestContext } from "./watch";

/** What the server answers from. */
export interface Served {
  readonly schema: GraphQLSchema;
  readonly database: Pick<Database, "query" | "stream" | "address">;
  /** The folder of the corpus that was loaded, where it is known. */
  readonly corpus: string | undefined;
  readonly limits: Limits;
  readonly rate: RequestRate;
  /** Routes of others, answered before the pages. */
  readonly routes: readonly RequestHandler[];
}

/** Everything that the server answers over HTTP; it does not listen by itself. `apollo` must have been started. */
export function createApp(apollo: ApolloServer<RequestContext>, { schema, database, corpus, limits, rate, routes }: Served, stopping: () => boolean, log: Logger): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use((request, response, next) => {
    response.set(REQUEST_ID, recordOf(request).id);
    next();
  });
  app.use(helmet());
  app.use(healthRoutes(database, stopping));
  app.use(...routes, pageRoutes(log));
  app.use(["/graphql", "/export"], (request, _response, next) => next(rate.refusal(request) ?? undefined));
  app.use(exportRoutes(schema, database, corpus, limits, log));
  app.use("/graphql", compression(), express.json({ limit: limits.bodyBytes }), expressMiddleware(apollo, { context: ({ req }) => Promise.resolve({ record: recordOf(req) }) }));
  app.use((_request, response) => {
    response.status(404).json(problem("NOT_FOUND", "There is nothing here; GraphQL is at /graphql, a page to ask it at /graphiql, files at /export."));
  });
  app.use(errorPage(limits, log));
  return app;
}
