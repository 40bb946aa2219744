import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { GraphQLSchema } from "graphql";
import type { IncomingMessage } from "node:http";
import type { Database } from "../database";
import { forbidden, roleRoute, type Caller } from "./access";
import { errorPage, problem } from "./errorPage";
import { exportRoutes } from "./exports";
import { laneOf, type Way } from "./graphqlPost";
import { graphqlRoute } from "./graphqlRoute";
import { healthRoutes } from "./health";
import { pageRoutes } from "./pages";
import { recordOf, REQUEST_ID } from "./watch";

/** What the server answers from. */
export interface Served {
  readonly schema: GraphQLSchema;
  readonly database: Pick<Database, "query" | "stream" | "address">;
  /** The folder of the corpus that was loaded, where it is known. */
  readonly corpus: string | undefined;
  /** Sets the headers that tell browsers what they may do with an answer. */
  readonly security: RequestHandler;
  /** Whether files may be asked for under a condition, which is as free as a query. */
  readonly conditions: boolean;
  /** Routes of others, answered before the pages. */
  readonly routes: readonly RequestHandler[];
}

/** Everything that the server answers over HTTP; it does not listen by itself. */
export function createApp(way: Way, { schema, database, corpus, security, conditions, routes }: Served, stopping: () => boolean): Express {
  const { limits, log } = way;
  const app = express();
  app.disable("x-powered-by");
  app.use((request, response, next) => {
    response.set(REQUEST_ID, recordOf(request).id);
    next();
  });
  app.use(security);
  app.use(healthRoutes(database, stopping));
  app.use(...routes, roleRoute(way.gate), pageRoutes(log));
  const { letIn, graphql } = entrance(way);
  app.use(["/graphql", "/export"], letIn);
  if (!conditions) app.use("/export", (request, _response, next) => next(request.query["where"] === undefined ? undefined : forbidden("This server runs the documents of its list alone: it exports without where.")));
  app.use(exportRoutes(schema, database, corpus, limits, log));
  app.use("/graphql", compression(), graphql);
  app.use((_request, response) => {
    response.status(404).json(problem("NOT_FOUND", "There is nothing here; GraphQL is at /graphql, a page to ask it at /graphiql, files at /export."));
  });
  app.use(errorPage(limits, log));
  return app;
}

/** Lets requests in, and hands those to /graphql to the lane of who asks. */
function entrance(way: Way): { readonly letIn: RequestHandler[]; readonly graphql: RequestHandler } {
  const callers = new WeakMap<IncomingMessage, Caller>();
  const routes = new Map([...way.lanes.values()].map((lane) => [lane, graphqlRoute(lane, way.document)]));
  const enter: RequestHandler = async (request, _response, next) => {
    callers.set(request, await way.gate(request));
    next();
  };
  return {
    letIn: way.origins === null ? [enter] : [way.origins as RequestHandler, enter],
    graphql: (request, response, next) => {
      const caller = callers.get(request);
      if (caller === undefined) throw new Error("The request was not let in.");
      void routes.get(laneOf(way, caller))?.(request, response, next);
    },
  };
}
