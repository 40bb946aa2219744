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
