import { connect, type Database } from "../../src/database";
import { serve, type ServeOptions } from "../../src/server";
import { countStatements, testDatabaseAddress } from "../support/database";
import { logLines } from "../support/logLines";

/** A server as it is configured for a test. */
export interface Served {
  readonly url: string;
  /** How many statements its requests have run. */
  statements(): number;
  /** All that it has logged. */
  log(): string;
}

/** Serves the graph as `options` say, for the time of `work`; `database` gives what takes the place of the real one. */
export async function serving(options: Partial<ServeOptions>, work: (server: Served) => Promise<void>, database: (real: Database) => Database = (real) => real): Promise<void> {
  const real = connect(testDatabaseAddress());
  const counted = countStatements(database(real));
  const { log, lines } = logLines();
  try {
    const server = await serve(counted.database, { host: "127.0.0.1", port: 0, ...options }, log);
    try {
      await work({ url: server.url, statements: counted.statements, log: () => JSON.stringify(lines) });
    } finally {
      await server.stop();
    }
  } finally {
    await real.close();
  }
}

type Send = (url: string, body: object, headers?: Readonly<Record<string, string>>) => Promise<Response>;

const post: Send = (url, body, headers = {}) => fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });

/** The ways into the server: a POST that it reads itself, one that Express reads, and a GET. */
export const SEND = {
  POST: post,
  "POST by Express": (url, body, headers) => post(`${url}?`, body, headers),
  GET: (url, body, headers = {}) => {
    const parameters = Object.entries(body).map(([name, value]): [string, string] => [name, typeof value === "string" ? value : JSON.stringify(value)]);
    return fetch(`${url}?${new URLSearchParams(parameters)}`, { headers: { "apollo-require-preflight": "1", ...headers } });
  },
} as const satisfies Readonly<Record<string, Send>>;
