import { HeaderMap, type ApolloServer } from "@apollo/server";
import compression from "compression";
import helmet from "helmet";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Limits } from "../limits";
import { requestProblem } from "./errorPage";
import type { RequestRate } from "./limiting";
import { recordOf, REQUEST_ID, type RequestContext } from "./watch";

/**
 * Answers what nearly every client sends, a POST of JSON to /graphql, by Apollo Server's own interface for HTTP, and leaves all else to
 * `app`, which answers the same: the way through Express, its router and its body parser costs as much as all the rest of a small answer.
 */
export function graphqlPost(apollo: ApolloServer<RequestContext>, app: RequestListener, limits: Limits, rate: RequestRate, log: Logger): RequestListener {
  const compress = compression() as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  return (request, response) => {
    if (!isPlainPost(request, limits)) {
      app(request, response);
      return;
    }
    const refusal = rate.refusal(request);
    if (refusal !== null) {
      fail(response, refusal, limits, log);
      return;
    }
    const answered = (): void => {
      answer(apollo, request, response).catch((error: unknown) => fail(response, error, limits, log));
    };
    if (request.headers["accept-encoding"] === undefined) answered();
    else compress(request, response, answered);
  };
}

/** Whether a request is one whose body needs no more care than to be read: JSON in UTF-8, as it is, of a known and allowed length. */
function isPlainPost({ method, url, headers }: IncomingMessage, limits: Limits): boolean {
  const length = Number(headers["content-length"] ?? Number.NaN);
  const isJson = /^application\/json(; ?charset=utf-8)?$/i.test(headers["content-type"] ?? "");
  return method === "POST" && url === "/graphql" && isJson && headers["content-encoding"] === undefined && length > 0 && length <= limits.bodyBytes;
}

async function answer(apollo: ApolloServer<RequestContext>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = parse(await textOf(request));
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  const context = () => Promise.resolve({ record: recordOf(request) });
  const { status = 200, headers: given, body: made } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: "POST", headers, search: "", body }, context });
  if (made.kind === "complete") {
    send(response, status, Object.fromEntries(given), made.string);
    return;
  }
  head(response, status, Object.fromEntries(given));
  for await (const chunk of made.asyncIterator) response.write(chunk);
  response.end();
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
function parse(text: string): object {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw Object.assign(new Error("The body is no JSON.", { cause }), { status: 400 });
  }
  if (typeof body === "object" && body !== null) return body;
  throw Object.assign(new Error("The body is neither an object nor a list."), { status: 400 });
}

function fail(response: ServerResponse, error: unknown, limits: Limits, log: Logger): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const { status, headers, body } = requestProblem(error, limits, log);
  send(response, status, { ...headers, "content-type": "application/json; charset=utf-8" }, JSON.stringify(body));
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, text: string): void {
  head(response, status, { ...headers, "content-length": Buffer.byteLength(text) });
  response.end(text);
}

/** All headers at once, which Node writes faster than one set after the other. */
function head(response: ServerResponse, status: number, headers: Readonly<Record<string, string | number>>): void {
  response.writeHead(status, { ...SECURITY, [REQUEST_ID]: recordOf(response.req).id, ...headers });
}

/** The headers that helmet sets, the same for every answer. */
const SECURITY = ((): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  const recorder = { setHeader: (name: string, value: string) => (headers[name] = value), removeHeader: () => undefined };
  helmet()({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return headers;
})();
