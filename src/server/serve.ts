import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import type { Database } from "../database";
import { Failure } from "../failure";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { publicSchema } from "../model";
import { createEngine } from "../query";
import { createApollo } from "./apollo";
import { createApp } from "./app";
import { Drain } from "./drain";
import { graphqlPost } from "./graphqlPost";
import { limitedDatabase, RequestRate } from "./limiting";
import { TIMES } from "./times";
import { Metrics, metricsRoute, openTracing, surviveUnhandled, versionRoute, watch, type MetricsAudience } from "./watch";

/** A running server. */
export interface RunningServer {
  /** Where it answers GraphQL. */
  readonly url: string;
  /** Refuses new requests, finishes the running ones, or ends them when the time of grace is over, then closes. The database stays open: it is the caller's. */
  stop(): Promise<void>;
}

/** Where to serve, and what else is answered there. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** Whether requests may ask how they were answered. */
  readonly explain?: boolean;
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

/** Serves the graph on an address; port 0 takes a free one. Throws a {@link Failure} with code ADDRESS when it cannot listen. */
export async function serve(database: Database, address: ServeOptions, log: Logger): Promise<RunningServer> {
  const { explain = false, limits = DEFAULT_LIMITS, trustedProxies = 0 } = address;
  const schema = publicSchema();
  const http = createServer({ requestTimeout: TIMES.request, headersTimeout: TIMES.request });
  const drain = new Drain(http);
  const metrics = new Metrics(() => database.pool);
  const tracing = typeof address.traceEndpoint === "string" ? openTracing(address.traceEndpoint) : null;
  const rate = new RequestRate(limits, trustedProxies);
  const limited = limitedDatabase(database, limits);
  const apollo = createApollo(schema, { engine: createEngine(schema, limited, limits), database: limited, explain, limits }, log, metrics);
  await apollo.start();
  let stopping = false;
  const routes = [metricsRoute(metrics, address.metrics ?? "local"), versionRoute(database)];
  const app = createApp(apollo, { schema, database, corpus: address.corpus, limits, rate, routes }, () => stopping, log);
  http.on("request", watch(graphqlPost(apollo, app, limits, rate, log), { log, metrics, tracing, isStopping: () => stopping }));
  try {
    http.listen(address.port, address.host);
    await once(http, "listening");
  } catch (error) {
    await apollo.stop();
    throw cannotListen(address, error);
  }
  const letUnhandledEnd = surviveUnhandled(log, metrics);
  const { port } = http.address() as AddressInfo;
  const host = address.host.includes(":") ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${port}/graphql`,
    stop: async () => {
      stopping = true;
      await drain.stop(address.graceMilliseconds ?? TIMES.grace);
      await apollo.stop();
      letUnhandledEnd();
      await tracing?.stop();
    },
  };
}

function cannotListen({ host, port }: ServeOptions, cause: unknown): Failure {
  const code = (cause as NodeJS.ErrnoException).code;
  const reason = code === "EADDRINUSE" ? `Port ${port} of ${host} is in use` : `Cannot listen on port ${port} of ${host} (${code ?? String(cause)})`;
  return new Failure("ADDRESS", `${reason}. Choose another with the environment variables PORT and HOST, for example PORT=4001.`, [], { cause });
}
