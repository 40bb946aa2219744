import { HeaderMap } from "@apollo/server";
import compression from "compression";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Limits } from "../limits";
import { EXPLAIN_HEADER } from "./apollo";
import type { Caller, Gate, Origins, Role } from "./access";
import type { RequestedDocument } from "./documents";
import { requestProblem } from "./errorPage";
import type { Lane } from "./graphqlRoute";
import { recordOf, REQUEST_ID } from "./watch";

/** What a client accepts that accepts anything. */
const ANY = "*/*";

/** What a request meets on its way, and what answers it then. */
export interface Way {
  /** Null where pages of other sites may not ask. */
  readonly origins: Origins | null;
  readonly gate: Gate;
  readonly document: RequestedDocument;
  readonly lanes: ReadonlyMap<Role, Lane>;
  /** The headers that tell browsers what they may do with an answer, names and values by turns. */
  readonly security: readonly string[];
  /** The limits of what is known before it is known who asks. */
  readonly limits: Limits;
  readonly log: Logger;
}

/** The lane of somebody who asks. */
export function laneOf({ lanes }: Pick<Way, "lanes">, { role }: Caller): Lane {
  const lane = lanes.get(role);
  if (lane === undefined) throw new Error(`The role ${role.name} has no lane.`);
  return lane;
}

/**
 * Answers what nearly every client sends, a POST of JSON to /graphql, by Apollo Server's own interface for HTTP, and leaves all else to
 * `app`, which answers the same: the way through Express, its router and its body parser costs as much as all the rest of a small answer.
 */
export function graphqlPost(way: Way, app: RequestListener): RequestListener {
  const { origins, gate, limits } = way;
  const compress = compression() as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  return (request, response) => {
    if (!isPlainPost(request, limits)) {
      app(request, response);
      return;
    }
    origins?.(request, response, () => undefined);
    const refuse = (error: unknown): void => fail(way, response, error);
    const enter = (caller: Caller): void => {
      const answered = (): void => {
        answer(way, caller, request, response).catch(refuse);
      };
      if (request.headers["accept-encoding"] === undefined) answered();
      else compress(request, response, answered);
    };
    try {
      const caller = gate(request);
      if (caller instanceof Promise) caller.then(enter).catch(refuse);
      else enter(caller);
    } catch (error) {
      refuse(error);
    }
  };
}

/** Whether a request is one whose body needs no more care than to be read: JSON in UTF-8, as it is, of a known and allowed length. */
function isPlainPost({ method, url, headers }: IncomingMessage, limits: Limits): boolean {
  const length = Number(headers["content-length"] ?? Number.NaN);
  const isJson = /^application\/json(; ?charset=utf-8)?$/i.test(headers["content-type"] ?? "");
  return method === "POST" && url === "/graphql" && isJson && headers["content-encoding"] === undefined && length > 0 && length <= limits.bodyBytes;
}

async function answer(way: Way, caller: Caller, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { apollo } = laneOf(way, caller);
  const body = way.document(parse(await textOf(request)));
  const context = () => Promise.resolve({ record: recordOf(request) });
  const { status = 200, headers: given, body: made } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: "POST", headers: headersFor(request), search: "", body }, context });
  if (made.kind === "complete") {
    send(way, response, status, given, made.string);
    return;
  }
  head(way, response, status, given);
  for await (const chunk of made.asyncIterator) response.write(chunk);
  response.end();
}

/**
 * What Apollo Server and what it runs are told of a request's headers, as it reads all of them anew for each: a body of JSON is no forgery of another site's, and who takes
 * any type is answered as who names none.
 */
function headersFor({ headers: { accept = ANY, [EXPLAIN_HEADER]: explain } }: IncomingMessage): HeaderMap {
  const told = new HeaderMap([["apollo-require-preflight", "1"], ["accept", accept === ANY ? "" : accept]]);
  if (typeof explain === "string") told.set(EXPLAIN_HEADER, explain);
  return told;
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", reject);
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
  });
}

/** The object or list in a text. Throws what the body parser of Express throws for anything else. */
function parse(text: string): Readonly<Record<string, unknown>> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw Object.assign(new Error("The body is no JSON.", { cause }), { status: 400 });
  }
  if (typeof body === "object" && body !== null) return body as Readonly<Record<string, unknown>>;
  throw Object.assign(new Error("The body is neither an object nor a list."), { status: 400 });
}

function fail(way: Way, response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const { status, headers, body } = requestProblem(error, way.limits, way.log);
  send(way, response, status, [...Object.entries(headers), ["content-type", "application/json; charset=utf-8"]], JSON.stringify(body));
}

function send(way: Way, response: ServerResponse, status: number, headers: Headers, text: string): void {
  head(way, response, status, [...headers, ["content-length", String(Buffer.byteLength(text))]]);
  response.end(text);
}

type Headers = Iterable<readonly [string, string]>;

/** All headers at once and in one list, which Node writes faster than one set after the other. */
function head({ security }: Way, response: ServerResponse, status: number, headers: Headers): void {
  const lines = [...security, REQUEST_ID, recordOf(response.req).id];
  for (const [name, value] of headers) lines.push(name, value);
  response.writeHead(status, lines);
}
