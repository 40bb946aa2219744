import type { Database } from "../../database";
import { limitError, type LimitName, type Limits } from "../../limits";

interface Waiting {
  readonly start: () => void;
}

/** Lets so many statements run at once; some more wait for their turn, first come, first served, and all others are refused at once. */
export class StatementQueue {
  readonly #waiting = new Set<Waiting>();
  #running = 0;

  constructor(private readonly limits: Limits) {}

  /** Runs `statement` when its turn comes. Throws an error with code OVERLOADED, and runs nothing, where too many wait or it has waited too long. */
  async run<Result>(statement: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.limits.statements) await this.#turn();
    else this.#running += 1;
    try {
      return await statement();
    } finally {
      const [next] = this.#waiting;
      if (next === undefined) this.#running -= 1;
      else next.start();
    }
  }

  /** Resolves when a statement that ends leaves its place. */
  #turn(): Promise<void> {
    if (this.#waiting.size >= this.limits.waitingStatements) throw this.#overload("waitingStatements", this.#waiting.size + 1);
    return new Promise((resolve, reject) => {
      const arrived = performance.now();
      const waiting: Waiting = {
        start: () => {
          clearTimeout(timer);
          this.#waiting.delete(waiting);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(this.#overload("waitMilliseconds", Math.round(performance.now() - arrived)));
      }, this.limits.waitMilliseconds);
      this.#waiting.add(waiting);
    });
  }

  #overload(name: LimitName, found: number): Error {
    return limitError(this.limits, name, found, undefined, new Map([["retry-after", "1"]]));
  }
}

/** A database whose statements wait for their turn, and end after the time that a request may take. */
export function limitedDatabase(database: Database, limits: Limits): Database {
  const queue = new StatementQueue(limits);
  return {
    ...database,
    query: (statement, parameters, timeout = limits.transactionMilliseconds) => queue.run(() => database.query(statement, parameters, timeout)),
    read: (work, timeout = limits.transactionMilliseconds) => queue.run(() => database.read(work, timeout)),
  };
}
