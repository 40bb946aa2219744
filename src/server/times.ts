/** How long the server waits for others, in milliseconds. */
export const TIMES = {
  /** How long running requests may go on after the server was told to stop. */
  grace: 10_000,
  /** How long a client may take to send its request. */
  request: 15_000,
} as const;
