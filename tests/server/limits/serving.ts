import pino from "pino";
import { connect, type Database } from "../../../src/database";
import { DEFAULT_LIMITS, type Limits } from "../../../src/limits";
import { serve } from "../../../src/server";
import { countStatements, testDatabaseAddress } from "../../support/database";

/** A server with limits of its own. */
export interface Limited {
  readonly url: string;
  /** How many statements its requests have run. */
  statements(): number;
}

interface Given {
  readonly trustedProxies?: number;
  /** The database in the place of the real one. */
  readonly database?: (real: Database) => Database;
}

/** Serves the graph with some limits changed, for the time of `work`. */
export async function serving(limits: Partial<Limits>, work: (server: Limited) => Promise<void>, { trustedProxies = 0, database = (real) => real }: Given = {}): Promise<void> {
  const real = connect(testDatabaseAddress());
  const counted = countStatements(database(real));
  const server = await serve(counted.database, { host: "127.0.0.1", port: 0, limits: { ...DEFAULT_LIMITS, ...limits }, trustedProxies }, pino({ level: "silent" }));
  try {
    await work({ url: server.url, statements: counted.statements });
  } finally {
    await server.stop();
    await real.close();
  }
}

/** What a client asks. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What a client is told. */
export interface Told {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[] };
}

/** The ways into the server: a POST that it reads itself, one that Express reads, and a GET. */
export const WAYS: Readonly<Record<string, (url: string, asked: Asked, headers?: Record<string, string>) => Promise<Told>>> = {
  POST: (url, asked, headers) => told(fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(asked) })),
  "POST by Express": (url, asked, headers) => told(fetch(`${url}?`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(asked) })),
  GET: (url, { query, variables = {} }, headers) =>
    told(fetch(`${url}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`, { headers: { "apollo-require-preflight": "1", ...headers } })),
};

/** Reads an answer. */
export async function told(answer: Promise<Response>): Promise<Told> {
  const response = await answer;
  return { status: response.status, retryAfter: response.headers.get("retry-after"), body: (await response.json()) as Told["body"] };
}
