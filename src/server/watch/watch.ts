import type { RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { Abandoned } from "../../database";
import { problem } from "../errorPage";
import type { Metrics } from "./metrics";
import { keepRecord, REQUEST_ID, RequestRecord } from "./requestRecord";
import { routeOf } from "./route";
import type { Tracing } from "./tracing";

/** The status that is noted for a client that went away before it was answered; nothing is sent. */
const CLIENT_GONE = 499;

/** What a request asks, in a word. */
interface Asked {
  readonly method: string | undefined;
  readonly url: string;
}

/** Where what is seen of requests goes. */
export interface Watchers {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly tracing: Tracing | null;
  /** Whether the server was told to stop. */
  readonly isStopping: () => boolean;
}

/**
 * Sees every request that `answer` answers, whichever way: gives it an id, and when it is over one line to the log and its
 * figures to the metrics. Probes of health and metrics are logged as debug. What comes after the server was told to stop is refused, probes apart.
 */
export function watch(answer: RequestListener, { log, metrics, tracing, isStopping }: Watchers): RequestListener {
  return (request, response) => {
    const record = new RequestRecord(request, tracing?.begin(request.headers) ?? null);
    keepRecord(request, record);
    const { method, url = "" } = request; // Express cuts the address while it answers
    metrics.running += 1;
    response.once("close", () => {
      metrics.running -= 1;
      const isAnswered = response.writableFinished;
      if (!isAnswered) record.over.abandon(new Abandoned());
      end({ method, url }, isAnswered ? response.statusCode : CLIENT_GONE, record);
    });
    if (isStopping() && !routeOf(url).isProbe) refuse(response, record.id);
    else answer(request, response);
  };

  function end({ method, url }: Asked, status: number, record: RequestRecord): void {
    const { route, isProbe } = routeOf(url);
    const milliseconds = performance.now() - record.begun;
    const { id, caller, operation, statements, rows, errors, span } = record;
    metrics.add({ route, status, milliseconds, operation, statements, rows });
    span?.end({ method, route, status, operation, id });
    const isGraphql = route === "/graphql";
    // What is undefined is not written.
    const line = {
      id,
      method,
      route,
      status,
      milliseconds: Math.round(milliseconds * 10) / 10,
      caller: caller ?? undefined,
      operation: isGraphql ? operation : undefined,
      statements: isGraphql ? statements : undefined,
      rows: isGraphql ? rows : undefined,
      errors: errors.length === 0 ? undefined : errors,
    };
    log[isProbe ? "debug" : "info"](line, "request");
  }
}

function refuse(response: ServerResponse, id: string): void {
  response.writeHead(503, { "content-type": "application/json; charset=utf-8", connection: "close", "retry-after": "1", [REQUEST_ID]: id });
  response.end(JSON.stringify(problem("SERVICE_UNAVAILABLE", "The server is stopping; ask again in a moment.")));
}
