import type { Record as Row } from "neo4j-driver";
import type { Abandonment } from "./abandonment";
import type { LentSession } from "./sessions";

/** Runs a statement; its rows come as they are taken, no more than some thousand wait. One is read to its end before the next is run. */
export type StreamRows = (statement: string, parameters?: Readonly<Record<string, unknown>>) => AsyncIterable<Row>;

export interface StreamOptions {
  /** After so many milliseconds Neo4j ends the transaction. */
  readonly timeout: number;
  /** When the rows are abandoned, what runs is ended at once. */
  readonly abandonment?: Abandonment;
}

/** Gives what `work` gives from statements in one transaction of a session that `lend` gives, and that is given back when all is taken, or when no more is wanted. */
export async function* streamRead<T>(lend: () => LentSession, work: (run: StreamRows) => AsyncIterable<T>, { timeout, abandonment }: StreamOptions): AsyncGenerator<T, void, undefined> {
  abandonment?.check();
  const { session, breakOff } = lend();
  let isLent = true;
  // This ends a statement that still runs, which closing its transaction does not.
  const end = (): void => {
    if (isLent) breakOff();
    isLent = false;
  };
  abandonment?.listen(end);
  try {
    const transaction = await session.beginTransaction({ timeout });
    yield* work((statement, parameters = {}) => transaction.run(statement, parameters));
    await transaction.commit();
  } finally {
    abandonment?.forget(end);
    end();
  }
}
