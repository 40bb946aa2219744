import { LRUCache } from "lru-cache";
import { limitError, type Limits } from "../../limits";

const MINUTE = 60_000;

/** Of how many clients the requests are counted; beyond, those that have not asked for longest are forgotten. */
const CLIENTS = 20_000;

interface Minute {
  readonly ends: number;
  requests: number;
}

/** Holds the limit on the rate of each client: a minute begins with its first request, and what comes beyond the limit is refused until it ends. */
export class RequestRate {
  readonly #minutes = new LRUCache<string, Minute>({ max: CLIENTS });

  /** Counts a request. Throws the error that refuses it. */
  count(client: string, limits: Limits): void {
    const now = performance.now();
    const current = this.#current(client, now);
    if (current === null) {
      this.#minutes.set(client, { ends: now + MINUTE, requests: 1 });
      return;
    }
    current.requests += 1;
    refuseBeyond(current, limits, now);
  }

  /** Throws the error that refuses what a client sends, and counts nothing. */
  check(client: string, limits: Limits): void {
    const now = performance.now();
    const current = this.#current(client, now);
    if (current !== null) refuseBeyond(current, limits, now);
  }

  #current(client: string, now: number): Minute | null {
    const current = this.#minutes.get(client);
    return current === undefined || current.ends <= now ? null : current;
  }
}

function refuseBeyond({ requests, ends }: Minute, limits: Limits, now: number): void {
  if (requests > limits.requestsPerMinute) throw limitError(limits, "requestsPerMinute", requests, undefined, Math.ceil((ends - now) / 1_000));
}
