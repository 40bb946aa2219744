import compression from "compression";
import { Router } from "express";
import helmet from "helmet";
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Logger } from "pino";

/** Where `npm run build` puts GraphiQL: index.html and files with a hash of their content in their names. */
export const GRAPHIQL_FOLDER = resolve(__dirname, "../../dist/web/graphiql");

const INDEX = "index.html";

/**
 * What GraphiQL may load: files of this server alone. Its editor (Monaco) writes style elements and attributes while it runs, and draws with
 * images in data: addresses. No upgrade-insecure-requests, which would break the page on a host without TLS.
 */
const contentSecurityPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'self'"],
  },
});

/** GraphiQL at /graphiql and its files below. Only files that were in the folder at the start are served; without it, the page says how to build it. */
export function pageRoutes(log: Logger, folder = GRAPHIQL_FOLDER): Router {
  const routes = Router({ strict: true });
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  if (!files.delete(INDEX)) {
    log.warn(`GraphiQL is not built: ${folder} has no ${INDEX}. Build it with npm run build.`);
    routes.get("/graphiql", (_request, response) => {
      response.status(503).type("text").send("GraphiQL is not built here. Build it with: npm run build\n");
    });
    return routes;
  }
  routes.use("/graphiql", compression());
  routes.get("/graphiql", contentSecurityPolicy, (_request, response) => {
    response.sendFile(INDEX, { root: folder, cacheControl: false, headers: { "cache-control": "no-cache" } });
  });
  routes.get("/graphiql/", (_request, response) => {
    response.redirect("../graphiql");
  });
  routes.get("/graphiql/:file", (request, response, next) => {
    const { file } = request.params;
    if (!files.has(file)) {
      next();
      return;
    }
    response.sendFile(file, { root: folder, maxAge: "1y", immutable: true });
  });
  return routes;
}
