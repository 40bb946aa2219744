import type { ServeOptions } from "../../../src/server";
import { SEND, serving, type Served } from "../serving";

export { serving };

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

/** The ways into the server, each with what it tells. */
export const WAYS = {
  POST: (url: string, body: object, headers?: Headed) => told(SEND.POST(url, body, headers)),
  "POST by Express": (url: string, body: object, headers?: Headed) => told(SEND["POST by Express"](url, body, headers)),
  GET: (url: string, body: object, headers?: Headed) => told(SEND.GET(url, body, headers)),
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
