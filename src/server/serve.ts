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
import { graphqlPost } from "./graphqlPost";
import { limitedDatabase, RequestRate } from "./limiting";
import { TIMES } from "./times";

/** A running server. */
export interface RunningServer {
  /** Where it answers GraphQL. */
  readonly url: string;
  /** Takes no new requests, finishes the running ones, then closes. The database stays open: it is the caller's. */
  stop(): Promise<void>;
}

/** Where to serve, and whether requests may ask how they were answered. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly explain?: boolean;
  /** The folder of the corpus that is served, for exports that are made from it. */
  readonly corpus?: string;
  /** The defaults unless given. */
  readonly limits?: Limits;
  /** How many proxies stand before the server, whose X-Forwarded-For is believed. */
  readonly trustedProxies?: number;
}

/** Serves the graph on an address; port 0 takes a free one. Throws a {@link Failure} with code ADDRESS when it cannot listen. */
export async function serve(database: Database, address: ServeOptions, log: Logger): Promise<RunningServer> {
  const { explain = false, limits = DEFAULT_LIMITS, trustedProxies = 0 } = address;
  const schema = publicSchema();
  const http = createServer({ requestTimeout: TIMES.request, headersTimeout: TIMES.request });
  const rate = new RequestRate(limits, trustedProxies);
  const apollo = createApollo(schema, createEngine(schema, limitedDatabase(database, limits), limits), http, log, limits, explain);
  await apollo.start();
  let stopping = false;
  const app = createApp(apollo, { schema, database, corpus: address.corpus, limits, rate }, () => stopping, log);
  http.on("request", graphqlPost(apollo, app, limits, rate, log));
  try {
    http.listen(address.port, address.host);
    await once(http, "listening");
  } catch (error) {
    await apollo.stop();
    throw cannotListen(address, error);
  }
  const { port } = http.address() as AddressInfo;
  const host = address.host.includes(":") ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${port}/graphql`,
    stop: async () => {
      stopping = true;
      await apollo.stop();
    },
  };
}

function cannotListen({ host, port }: ServeOptions, cause: unknown): Failure {
  const code = (cause as NodeJS.ErrnoException).code;
  const reason = code === "EADDRINUSE" ? `Port ${port} of ${host} is in use` : `Cannot listen on port ${port} of ${host} (${code ?? String(cause)})`;
  return new Failure("ADDRESS", `${reason}. Choose another with the environment variables PORT and HOST, for example PORT=4001.`, [], { cause });
}
