/** Why an answer did not come; what the page then shows and whether it asks again. */
export type FaultKind =
  /** No connection, or something between that is no server of ours. */
  | "away"
  /** The server is there, its database is not, or it is starting: status 503 or SERVICE_UNAVAILABLE. */
  | "unavailable"
  /** Too much is asked of it at the moment: 429, or 503 with OVERLOADED. */
  | "overloaded"
  /** It wants a key: 401 and 403. */
  | "forbidden"
  /** The question was refused: a limit, or a schema that lacks a field. */
  | "refused";

/** A question that got no answer. `message` is the server's own where it has one. */
export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    /** Seconds after which to ask again, where the server says so. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
