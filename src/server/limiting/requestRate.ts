import type { GraphQLError } from "graphql";
import { LRUCache } from "lru-cache";
import type { IncomingMessage } from "node:http";
import { limitError, type Limits } from "../../limits";
import { clientOf } from "./client";

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

  constructor(
    private readonly limits: Limits,
    private readonly trustedProxies: number,
  ) {}

  /** Counts a request; gives the error that refuses it, or null. */
  refusal(request: IncomingMessage): GraphQLError | null {
    const client = clientOf(request, this.trustedProxies);
    const now = performance.now();
    const current = this.#minutes.get(client);
    if (current === undefined || current.ends <= now) {
      this.#minutes.set(client, { ends: now + MINUTE, requests: 1 });
      return null;
    }
    current.requests += 1;
    if (current.requests <= this.limits.requestsPerMinute) return null;
    return limitError(this.limits, "requestsPerMinute", current.requests, undefined, new Map([["retry-after", String(Math.ceil((current.ends - now) / 1_000))]]));
  }
}
