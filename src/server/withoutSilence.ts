import { DeadlineExceeded } from "../database";

/** How long values may be waited for from when they are wanted, in milliseconds. */
export interface Patience {
  readonly first: number;
  readonly next: number;
}

/**
 * The same values, as long as each comes in time; where one does not, DeadlineExceeded is thrown, and `abandon` is called with it to end what was to give it. How long
 * the taker takes does not count.
 */
export async function* withoutSilence<T>(values: AsyncGenerator<T, void, undefined>, patience: Patience, abandon: (reason: Error) => void): AsyncGenerator<T, void, undefined> {
  for (let milliseconds = patience.first; ; milliseconds = patience.next) {
    const next = await inTime(values.next(), milliseconds, abandon);
    if (next.done === true) return;
    yield next.value;
  }
}

function inTime<T>(value: Promise<T>, milliseconds: number, abandon: (reason: Error) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const reason = new DeadlineExceeded(`Neo4j gave nothing for ${milliseconds} ms.`);
      abandon(reason);
      reject(reason);
    }, milliseconds);
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
