import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import type { Database } from "../database";
import { Failure } from "../failure";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import type { AccessConfig } from "../config";
import { publicSchema } from "../model";
import { createEngine } from "../query";
import { OPEN, openAccess, openOrigins } from "./access";
import { createApollo } from "./apollo";
import { createApp } from "./app";
import { createHttp } from "./createHttp";
import { anyDocument, listedDocument, readTrustedDocuments } from "./documents";
import { Drain } from "./drain";
import { graphqlPost, type Way } from "./graphqlPost";
import { limitedDatabase, RequestRate, StatementQueue } from "./limiting";
import { securityHeaders } from "./securityHeaders";
import { TIMES } from "./times";
import { Metrics, metricsRoute, openTracing, surviveUnhandled, versionRoute, watch, type MetricsAudience } from "./watch";
import { warmUp } from "./warmUp";

/** A running server. */
export interface RunningServer {
  /** Where it answers GraphQL. */
  readonly url: string;
  /** Has Neo4j plan these documents, so that whoever asks them first need not wait for it. Never fails. */
  warmUp(documents: readonly string[]): Promise<void>;
  /** Refuses new requests, finishes the running ones, or ends them when the time of grace is over, then closes. The database stays open: it is the caller's. */
  stop(): Promise<void>;
}

/** Where to serve, and what else is answered there. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** Whether all may ask how they were answered. */
  readonly explain?: boolean;
  /** Whether all may introspect the schema; they may unless told otherwise. */
  readonly introspection?: boolean;
  /** Who may ask, and what; all may unless told otherwise. */
  readonly access?: AccessConfig;
  /** The origins of other sites whose pages may ask. */
  readonly origins?: readonly string[];
  /** Whether clients reach the server by HTTPS alone. */
  readonly https?: boolean;
  /** The file of the documents that alone are run. */
  readonly trustedDocuments?: string | null;
  /** The folder of the corpus that is served, for exports that are made from it. */
  readonly corpus?: string;
  /** The defaults unless given. */
  readonly limits?: Limits;
  /** How many proxies stand before the server, whose X-Forwarded-For is believed. */
  readonly trustedProxies?: number;
  /** Who may read /metrics. */
  readonly metrics?: MetricsAudience;
  /** The OpenTelemetry collector that traces are sent to. */
  readonly traceEndpoint?: string | null;
  /** How long running requests may go on after the server was told to stop. */
  readonly graceMilliseconds?: number;
}

/** Serves the graph on an address; port 0 takes a free one. Throws a {@link Failure}: ADDRESS when it cannot listen, CONFIGURATION when a file that is named is not as it must be. */
export async function serve(database: Database, address: ServeOptions, log: Logger): Promise<RunningServer> {
  const { explain = false, introspection = true, access = OPEN, origins = [], https = false, trustedDocuments = null, limits = DEFAULT_LIMITS, trustedProxies = 0, graceMilliseconds = TIMES.grace } = address;
  const schema = publicSchema();
  const http = createHttp(limits, log);
  const drain = new Drain(http);
  const metrics = new Metrics(() => database.pool);
  const tracing = typeof address.traceEndpoint === "string" ? openTracing(address.traceEndpoint) : null;
  const queue = new StatementQueue(limits);
  const { roles, gate } = openAccess(access, { name: "public", limits, explain, introspect: introspection }, new RequestRate(), trustedProxies, log);
  const lanes = roles.map((role) => {
    const limited = limitedDatabase(database, role.limits, queue);
    const engine = createEngine(schema, limited, role.limits);
    return { role, engine, apollo: createApollo(schema, { engine, database: limited, role }, log, metrics) };
  });
  const apollos = lanes.map(({ apollo }) => apollo);
  await Promise.all(apollos.map((apollo) => apollo.start()));
  const security = securityHeaders(https);
  const way: Way = {
    origins: origins.length === 0 ? null : openOrigins(origins),
    gate,
    document: trustedDocuments === null ? anyDocument : listedDocument(readTrustedDocuments(trustedDocuments, schema)),
    lanes: new Map(lanes.map(({ role, apollo }) => [role, { apollo, bodyBytes: role.limits.bodyBytes }])),
    security: Object.entries(security.values).flat(),
    limits,
    log,
  };
  let stopping = false;
  const routes = [metricsRoute(metrics, address.metrics ?? "local"), versionRoute(database)];
  const app = createApp(way, { schema, database, corpus: address.corpus, security: security.middleware, conditions: trustedDocuments === null, routes }, () => stopping);
  http.on("request", watch(graphqlPost(way, app), { log, metrics, tracing, isStopping: () => stopping }));
  try {
    http.listen(address.port, address.host);
    await once(http, "listening");
  } catch (error) {
    await stopAll(apollos);
    throw cannotListen(address, error);
  }
  const letUnhandledEnd = surviveUnhandled(log, metrics);
  const { port } = http.address() as AddressInfo;
  const host = address.host.includes(":") ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${port}/graphql`,
    warmUp: async (documents) => {
      if (lanes[0] !== undefined) await warmUp(lanes[0].engine, documents, () => stopping, log);
    },
    stop: async () => {
      stopping = true;
      await drain.stop(graceMilliseconds);
      await stopAll(apollos);
      letUnhandledEnd();
      await tracing?.stop();
    },
  };
}

async function stopAll(apollos: readonly { stop(): Promise<void> }[]): Promise<void> {
  await Promise.all(apollos.map((apollo) => apollo.stop()));
}

function cannotListen({ host, port }: ServeOptions, cause: unknown): Failure {
  const code = (cause as NodeJS.ErrnoException).code;
  const reason = code === "EADDRINUSE" ? `Port ${port} of ${host} is in use` : `Cannot listen on port ${port} of ${host} (${code ?? String(cause)})`;
  return new Failure("ADDRESS", `${reason}. Choose another with the environment variables PORT and HOST, for example PORT=4001.`, [], { cause });
}
