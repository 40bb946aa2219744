/** What can go wrong, and the exit code that the command line gives for it. */
export const FAILURES = {
  /** A variable of the environment or an argument has a wrong value. */
  CONFIGURATION: 2,
  /** The curated corpus or its source text is not as it must be; nothing was loaded. */
  CORPUS: 3,
  /** Java, Maven or something else that the machine must have is missing or unsuited. */
  PREREQUISITE: 4,
  /** Neo4j cannot be started or reached. */
  DATABASE: 5,
  /** An address is in use. */
  ADDRESS: 6,
  /** What was asked is refused, or its answer has errors. */
  QUERY: 7,
  /** No server runs where one is needed, or it does not answer; or one runs where another is to start. */
  SERVER: 8,
} as const;

export type FailureCode = keyof typeof FAILURES;

/** An expected fault: a message for a person, with the place and what to do; `details` are further lines under it. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly details: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "Failure";
  }
}
