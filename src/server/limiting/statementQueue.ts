import type { Abandonment, Database } from "../../database";
import { limitError, type LimitName, type Limits } from "../../limits";

/** Lets so many statements run at once; some more wait for their turn, first come, first served, and all others are refused at once. */
export class StatementQueue {
  /** What lets each of those that wait start. */
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(private readonly limits: Limits) {}

  /**
   * Runs `statement` when its turn comes. Throws an error with code OVERLOADED, and runs nothing, where too many wait or it has waited too long; the
   * reason of `abandonment` where that comes while it waits.
   */
  async run<Result>(statement: () => Promise<Result>, abandonment?: Abandonment): Promise<Result> {
    if (this.#running >= this.limits.statements) await this.#turn(abandonment);
    else this.#running += 1;
    try {
      return await statement();
    } finally {
      const [next] = this.#waiting;
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  /** Resolves when a statement that ends leaves its place. */
  #turn(abandonment: Abandonment | undefined): Promise<void> {
    abandonment?.check();
    if (this.#waiting.size >= this.limits.waitingStatements) throw this.#overload("waitingStatements", this.#waiting.size + 1);
    return new Promise((resolve, reject) => {
      const arrived = performance.now();
      const leave = (): void => {
        clearTimeout(timer);
        abandonment?.forget(onAbandon);
        this.#waiting.delete(start);
      };
      const start = (): void => {
        leave();
        resolve();
      };
      const onAbandon = (reason: Error): void => {
        leave();
        reject(reason);
      };
      const timer = setTimeout(() => {
        leave();
        reject(this.#overload("waitMilliseconds", Math.round(performance.now() - arrived)));
      }, this.limits.waitMilliseconds);
      abandonment?.listen(onAbandon);
      this.#waiting.add(start);
    });
  }

  #overload(name: LimitName, found: number): Error {
    return limitError(this.limits, name, found, undefined, 1);
  }
}

/** What the query engine asks of a database. */
type Reader = Pick<Database, "address" | "query" | "revision">;

/** A database whose statements wait in a queue for their turn, and end after the time that a request may take. */
export function limitedDatabase({ address, query, revision }: Reader, limits: Limits, queue: StatementQueue): Reader {
  return {
    address,
    revision,
    query: (statement, parameters, timeout = limits.transactionMilliseconds, abandonment) => queue.run(() => query(statement, parameters, timeout, abandonment), abandonment),
  };
}
