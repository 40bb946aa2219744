import { DeadlineExceeded } from "./unavailable";

/** Hears why nobody waits any longer. */
export type AbandonListener = (reason: Error) => void;

/**
 * Tells those who work on an answer when nobody waits for it any longer. It does what is needed here of an AbortSignal and its controller, whose events cost
 * a twentieth of all that the server does for a small answer.
 */
export class Abandonment {
  readonly #listeners = new Set<AbandonListener>();
  #reason: Error | null = null;

  /** Tells all who listen. The first reason is the one that counts. */
  abandon(reason: Error): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    for (const listener of this.#listeners) listener(reason);
    this.#listeners.clear();
  }

  /** Throws the reason if there is one already. */
  check(): void {
    if (this.#reason !== null) throw this.#reason;
  }

  listen(listener: AbandonListener): void {
    this.#listeners.add(listener);
  }

  forget(listener: AbandonListener): void {
    this.#listeners.delete(listener);
  }

  /** Gives what `promise` gives; throws the reason once there is one. */
  until<Result>(promise: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#reason !== null) reject(this.#reason);
      this.listen(reject);
      promise.then(
        (result) => {
          this.forget(reject);
          resolve(result);
        },
        (error: Error) => {
          this.forget(reject);
          reject(error);
        },
      );
    });
  }

  /** As {@link until}; abandons it itself with {@link DeadlineExceeded} after so many milliseconds. */
  async within<Result>(milliseconds: number, promise: Promise<Result>, message: string): Promise<Result> {
    const timer = setTimeout(() => this.abandon(new DeadlineExceeded(message)), milliseconds);
    try {
      return await this.until(promise);
    } finally {
      clearTimeout(timer);
    }
  }
}
