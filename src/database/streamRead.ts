import type { Record as Row, Session } from "neo4j-driver";

/** Runs a statement; its rows come as they are taken, no more than some thousand wait. One is read to its end before the next is run. */
export type StreamRows = (statement: string, parameters?: Readonly<Record<string, unknown>>) => AsyncIterable<Row>;

export interface StreamOptions {
  /** After so many milliseconds Neo4j ends the transaction. */
  readonly timeout: number;
  /** Ends what runs at once. */
  readonly signal?: AbortSignal;
}

/** Gives what `work` gives from statements in one transaction of `session`, which is closed when all is taken, or when no more is wanted. */
export async function* streamRead<T>(session: Session, work: (run: StreamRows) => AsyncIterable<T>, { timeout, signal }: StreamOptions): AsyncGenerator<T, void, undefined> {
  // Closing a session ends a statement that still runs, which closing its transaction does not.
  const close = (): Promise<void> => session.close().catch(() => undefined);
  const abort = (): void => void close();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    signal?.throwIfAborted();
    const transaction = await session.beginTransaction({ timeout });
    yield* work((statement, parameters = {}) => transaction.run(statement, parameters));
    await transaction.commit();
  } finally {
    signal?.removeEventListener("abort", abort);
    await close();
  }
}
