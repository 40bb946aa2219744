import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Logger } from "pino";
import { limitError, type Limits } from "../limits";
import { requestProblem } from "./errorPage";

/** How often is looked for requests that take too long to come, as a part of the time that they have. */
const CHECKS = 4;

/**
 * An HTTP server that holds the limits on how long a request may take to come and how large its headers may be, and tells what is wrong with one that cannot be read:
 * Node's own answers have no words.
 */
export function createHttp(limits: Limits, log: Logger): Server {
  const time = limits.requestMilliseconds;
  const http = createServer({ requestTimeout: time, headersTimeout: time, connectionsCheckingInterval: Math.ceil(time / CHECKS), maxHeaderSize: limits.headerBytes });
  const latest = new WeakMap<object, Exchange>();
  http.on("request", (request, response) => latest.set(request.socket, { request, response }));
  http.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    const exchange = latest.get(socket);
    if (!socket.writable || error.code === "ECONNRESET" || isHalfRead(exchange)) socket.destroy();
    else if (exchange?.request.complete === true && !exchange.response.writableFinished) finish(socket, exchange.response);
    else socket.end(refusal(error, limits, log));
  });
  return http;
}

/** A request and its answer. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Whether a request was answered, in part at least, before it had come whole: another answer would be taken for that of another request. */
function isHalfRead(exchange: Exchange | undefined): boolean {
  return exchange !== undefined && !exchange.request.complete && exchange.response.headersSent;
}

/** Connections that end with their present answer. */
const finishing = new WeakSet<Socket>();

/** Hears no more of a client, and leaves it when the request that came before was answered. */
function finish(socket: Socket, response: ServerResponse): void {
  if (finishing.has(socket)) return; // what had come already is parsed on
  finishing.add(socket);
  socket.pause();
  response.once("close", () => socket.destroy());
}

function refusal(error: NodeJS.ErrnoException, limits: Limits, log: Logger): string {
  const { status, body } = requestProblem(errorOf(error, limits), limits, log);
  const text = JSON.stringify(body);
  const headers = ["connection: close", "content-type: application/json; charset=utf-8", "x-content-type-options: nosniff", `content-length: ${Buffer.byteLength(text)}`];
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`, ...headers, "", text].join("\r\n");
}

function errorOf({ code }: NodeJS.ErrnoException, limits: Limits): unknown {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return limitError(limits, "requestMilliseconds", null);
  return code === "HPE_HEADER_OVERFLOW" ? limitError(limits, "headerBytes", null) : { status: 400 };
}
