import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import type { Database } from "../database";
import { healthRoutes } from "./health";
import { REQUEST_LIMITS } from "./limits";
import { pageRoutes } from "./pages";

/** Everything that the server answers over HTTP; it does not listen by itself. `apollo` must have been started. */
export function createApp(apollo: ApolloServer, database: Pick<Database, "read">, stopping: () => boolean, log: Logger): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(helmet());
  app.use(healthRoutes(database, stopping));
  app.use(pageRoutes(log));
  app.use("/graphql", compression(), express.json({ limit: REQUEST_LIMITS.body }), expressMiddleware(apollo));
  app.use((_request, response) => {
    response.status(404).json(problem("NOT_FOUND", "There is nothing here; GraphQL is at /graphql, a page to ask it at /graphiql."));
  });
  app.use(errorPage(log));
  return app;
}

function problem(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

/** Answers what Express or its body parser refuse, without their pages, which show stacks and paths. */
function errorPage(log: Logger): ErrorRequestHandler {
  return (error: { status?: unknown; expose?: unknown; message?: unknown }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = typeof error.status === "number" && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error }, "A request failed.");
    const message = status === 413 ? `The request is larger than ${REQUEST_LIMITS.body} bytes.` : status === 500 ? "Something went wrong in the server." : "The request cannot be read.";
    response.status(status).json(problem(status === 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST", message));
  };
}
