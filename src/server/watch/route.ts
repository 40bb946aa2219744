/** What answers a request: one of few, so that logs and metrics name nothing that clients make up. */
export interface Route {
  readonly route: string;
  /** Whether it is asked again and again by what watches the server. */
  readonly isProbe: boolean;
}

const ROUTES = ["/graphql", "/export", "/explorer", "/graphiql", "/version", "/role"];
const PROBES = ["/health/live", "/health/ready", "/metrics"];

/** The route of a request's address; all that is below a route counts as it, the explorer's page at / as its files, and all else as "other". */
export function routeOf(url: string): Route {
  const path = url.split("?", 1)[0] ?? "";
  if (PROBES.includes(path)) return { route: path, isProbe: true };
  if (path === "/") return { route: "/explorer", isProbe: false };
  return { route: ROUTES.find((one) => path === one || path.startsWith(`${one}/`)) ?? "other", isProbe: false };
}
