import { TRUST_MILLISECONDS, type Database } from "../../database";

/** How much time of trust is left when it is renewed, in milliseconds, so that it lasts while questions come one after the other. */
const RENEWAL = TRUST_MILLISECONDS / 2;

/**
 * Knows of times in which no load changes the graph. Loaders announce what they do, and wait until nobody can trust an answer to an
 * earlier question any longer; so one question for all that are asked in the next moments spares each of them its own.
 */
export class Trust {
  #revision: string | null = null;
  #ends = 0;
  #lastUse = -Infinity;
  #asking: Promise<void> | null = null;

  constructor(private readonly database: Pick<Database, "revision">) {}

  /** The revision of the graph where it is known that no load has begun to change it; null where that is not known. */
  get revision(): string | null {
    return performance.now() < this.#ends ? this.#revision : null;
  }

  /** To be called with each question: where they come one after the other, trust is renewed beside them. */
  use(): void {
    const now = performance.now();
    if (now - this.#lastUse < TRUST_MILLISECONDS && this.#ends - now < RENEWAL) void this.ask();
    this.#lastUse = now;
  }

  /** Asks anew. Never throws: without an answer there is no trust. */
  async ask(): Promise<void> {
    this.#asking ??= this.#renew().finally(() => {
      this.#asking = null;
    });
    await this.#asking;
  }

  async #renew(): Promise<void> {
    const asked = performance.now();
    try {
      const { isQuiet, revision } = await this.database.revision();
      this.#revision = isQuiet ? revision : null;
      this.#ends = asked + TRUST_MILLISECONDS;
    } catch {
      this.#revision = null;
    }
  }
}
