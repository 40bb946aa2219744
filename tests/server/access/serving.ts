import { connect } from "../../../src/database";
import { serve, type ServeOptions } from "../../../src/server";
import { countStatements, testDatabaseAddress } from "../../support/database";
import { logLines } from "../../support/logLines";

/** A server as it is configured for a test. */
export interface Served {
  readonly url: string;
  /** How many statements its requests have run. */
  statements(): number;
  /** All that it has logged. */
  log(): string;
}

/** Serves the graph as `options` say, for the time of `work`. */
export async function serving(options: Partial<ServeOptions>, work: (server: Served) => Promise<void>): Promise<void> {
  const real = connect(testDatabaseAddress());
  const { database, statements } = countStatements(real);
  const { log, lines } = logLines();
  try {
    const server = await serve(database, { host: "127.0.0.1", port: 0, ...options }, log);
    try {
      await work({ url: server.url, statements, log: () => JSON.stringify(lines) });
    } finally {
      await server.stop();
    }
  } finally {
    await real.close();
  }
}

/** What a client is told. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly limit?: unknown;
}

type Headed = Readonly<Record<string, string>>;

/** The ways into the server: a POST that it reads itself, one that Express reads, and a GET. */
export const WAYS = {
  POST: (url: string, body: object, headers: Headed = {}) => told(fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) })),
  "POST by Express": (url: string, body: object, headers: Headed = {}) => WAYS.POST(`${url}?`, body, headers),
  GET: (url: string, body: object, headers: Headed = {}) => {
    const parameters = Object.entries(body).map(([name, value]): [string, string] => [name, typeof value === "string" ? value : JSON.stringify(value)]);
    return told(fetch(`${url}?${new URLSearchParams(parameters)}`, { headers: { "apollo-require-preflight": "1", ...headers } }));
  },
};

export const EACH_WAY = Object.entries(WAYS);

/** Reads an answer, with its first error. */
export async function told(answer: Promise<Response>): Promise<Told> {
  const response = await answer;
  const text = await response.text();
  const { data, errors } = (text.startsWith("{") ? JSON.parse(text) : {}) as { readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions?: Headed }[] };
  const [error] = errors ?? [];
  return { status: response.status, headers: response.headers, text, data, code: error?.extensions?.["code"], message: error?.message, limit: error?.extensions?.["limit"] };
}

/** A question, and the data of its answer. */
export const COUNT = { query: "{ meetings { totalCount } }" };
export const COUNTED = { meetings: { totalCount: 13 } };

/** One server for all tests of a block; `statements` and `log` begin anew with each. */
export function shared(options: () => Partial<ServeOptions>): Served {
  let server: Served | undefined;
  let end: (() => void) | undefined;
  let ended: Promise<void> | undefined;
  let before = { statements: 0, log: 0 };
  const given = (): Served => {
    if (server === undefined) throw new Error("The server has not started.");
    return server;
  };
  beforeAll(
    () =>
      new Promise<void>((resolve, reject) => {
        ended = serving(options(), (started) => {
          server = started;
          resolve();
          return new Promise((done) => (end = done));
        });
        ended.catch(reject);
      }),
  );
  beforeEach(() => {
    before = { statements: given().statements(), log: given().log().length };
  });
  afterAll(async () => {
    end?.();
    await ended;
  });
  return {
    get url() {
      return given().url;
    },
    statements: () => given().statements() - before.statements,
    log: () => given().log().slice(before.log - 1),
  };
}
