import type { Abandonment } from "../database";

/** How long values may be waited for from when they are wanted, in milliseconds. */
export interface Patience {
  readonly first: number;
  readonly next: number;
}

/**
 * The same values, as long as each comes in time; where one does not, DeadlineExceeded is thrown, and `abandonment` tells it to what was to give it. How long the taker
 * takes does not count. What gives the values is ended with them.
 */
export async function* withoutSilence<T>(values: AsyncGenerator<T, void, undefined>, patience: Patience, abandonment: Abandonment): AsyncGenerator<T, void, undefined> {
  try {
    for (let milliseconds = patience.first; ; milliseconds = patience.next) {
      const next = await abandonment.within(milliseconds, values.next(), `Neo4j gave nothing for ${milliseconds} ms.`);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    values.return().catch(() => undefined); // not waited for: what gives them may be silent
  }
}
