/** How long the server waits for others, in milliseconds. */
export const TIMES = {
  /** How long running requests may go on after the server was told to stop. */
  grace: 10_000,
  /** What an answer may take beyond the time that its statement may take at Neo4j: for connections, retries and the answer itself. */
  slack: 1_000,
  /** How long Neo4j may give nothing for an export that is under way. */
  silence: 30_000,
} as const;
