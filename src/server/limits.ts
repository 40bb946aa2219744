/** What a request may be and how long it may take. */
export const REQUEST_LIMITS = {
  /** Levels of fields. */
  depth: 16,
  /** Tokens of a document. */
  tokens: 2_000,
  /** Bytes of a request's body. */
  body: 100_000,
  /** How long running requests may go on after the server was told to stop. */
  graceMilliseconds: 10_000,
  /** How long a client may take to send its request. */
  requestMilliseconds: 15_000,
} as const;

/** What exports may take: each holds a connection to Neo4j and a transaction for as long as its client takes to read it. */
export const EXPORT_LIMITS = {
  /** How many may run at once. */
  atOnce: 3,
  /** How long one may take. */
  milliseconds: 600_000,
  /** When to come back, where there are too many. */
  retryAfterSeconds: 10,
} as const;
