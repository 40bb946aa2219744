import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Abandonment } from "../../database";
import type { Span } from "./tracing";

/** The header that names a request, in what is asked and in what is answered. */
export const REQUEST_ID = "x-request-id";

/** A client's own request id is taken if it is short and plain, so that a log line stays one line and holds nothing else; an API key (`ng_…`) in its place is not. */
const SANE_ID = /^(?!ng_)[\w.:-]{1,64}$/;

/** What is gathered of one request for its log line, its metrics and its trace. It never holds variables, headers or the text of a query. */
export class RequestRecord {
  readonly id: string;
  readonly begun = performance.now();
  /** The name of its GraphQL operation; null where it has none or is no valid one. */
  operation: string | null = null;
  /** Who asks, where that is known: the name of a key, or "token". */
  caller: string | null = null;
  /** The statements it ran at Neo4j. */
  statements = 0;
  /** The lists that Neo4j gathered for its answer: one or two for each element shown. */
  rows = 0;
  /** The codes of the errors that its client was told. */
  errors: readonly string[] = [];

  /** Abandoned when nobody waits for the answer any longer: its client went away, or its time is up. */
  readonly over = new Abandonment();

  constructor(
    { headers }: Pick<IncomingMessage, "headers">,
    readonly span: Span | null,
  ) {
    const given = headers[REQUEST_ID];
    this.id = typeof given === "string" && SANE_ID.test(given) ? given : randomUUID();
  }
}

/** Where a request holds its record; a WeakMap beside would cost more at each garbage collection. */
const RECORD = Symbol("record");

interface Watched extends IncomingMessage {
  [RECORD]?: RequestRecord;
}

/** The record of a request that {@link watch} sees. */
export function recordOf(request: Watched): RequestRecord {
  const record = request[RECORD];
  if (record === undefined) throw new Error("The request is not watched.");
  return record;
}

export function keepRecord(request: Watched, record: RequestRecord): void {
  request[RECORD] = record;
}
