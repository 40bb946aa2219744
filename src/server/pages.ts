import compression from "compression";
import { Router, type RequestHandler } from "express";
import helmet from "helmet";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Logger } from "pino";

/** Where `npm run build` puts the pages, a folder each: index.html and files with a hash of their content in their names. */
export const PAGES_FOLDER = resolve(__dirname, "../../dist/web");

const INDEX = "index.html";

interface Page {
  /** Its name for people. */
  readonly title: string;
  readonly path: string;
  /** Its folder, and the path before its files. */
  readonly folder: string;
  readonly policy: RequestHandler;
}

/** What a page may load: files of this server alone. No upgrade-insecure-requests, which would break the page on a host without TLS. */
function policy(more: Readonly<Record<string, string[]>>): RequestHandler {
  return helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'self'"],
      // The explorer lays its graph out in one, GraphiQL's editor has several.
      workerSrc: ["'self'"],
      ...more,
    },
  });
}

const PAGES: readonly Page[] = [
  { title: "The explorer", path: "/", folder: "explorer", policy: policy({}) },
  // Its editor (Monaco) has a font, and writes style elements and attributes while it runs.
  { title: "GraphiQL", path: "/graphiql", folder: "graphiql", policy: policy({ fontSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"] }) },
];

/** The pages and their files below /explorer and /graphiql. Only files that were in the folder at the start are served; where a page is not built, it says how to build it. */
export function pageRoutes(log: Logger, folder = PAGES_FOLDER): Router {
  const routes = Router({ strict: true });
  for (const page of PAGES) addPage(routes, page, join(folder, page.folder), log);
  routes.get("/explorer", (_request, response) => {
    response.redirect("./");
  });
  routes.get("/graphiql/", (_request, response) => {
    response.redirect("../graphiql");
  });
  return routes;
}

function addPage(routes: Router, { title, path, folder, policy }: Page, root: string, log: Logger): void {
  const files = new Set(existsSync(root) ? readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])) : []);
  if (!files.delete(INDEX)) {
    log.warn(`${title} is not built: ${root} has no ${INDEX}. Build it with npm run build.`);
    routes.get(path, (_request, response) => {
      response.status(503).type("text").send(`${title} is not built here. Build it with: npm run build\n`);
    });
    return;
  }
  const compress = compression();
  routes.get(path, compress, policy, (_request, response) => {
    response.sendFile(INDEX, { root, cacheControl: false, headers: { "cache-control": "no-cache" } });
  });
  routes.use(`/${folder}`, compress, fileRoutes(files, root));
}

function fileRoutes(files: ReadonlySet<string>, root: string): Router {
  const routes = Router({ strict: true });
  routes.get("/:file", (request, response, next) => {
    const { file } = request.params;
    if (!files.has(file)) {
      next();
      return;
    }
    response.sendFile(file, { root, maxAge: "1y", immutable: true });
  });
  return routes;
}
