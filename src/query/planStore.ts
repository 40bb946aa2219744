import { createHash } from "node:crypto";
import { print, type DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";
import { close, type Reference } from "./variables";

/** How many compiled operations are kept, and how many characters their statements and keys may have together: what hostile clients make is large, and is never asked again. */
const CAPACITY = 1_000;
const CHARACTERS = 10_000_000;

/** What an operation compiles to. */
export interface Stored {
  /** The places of variables whose values it holds for alone. */
  readonly pinned: readonly Reference[];
  /** How many characters its statement has. */
  readonly length: number;
}

/** Keeps what was compiled, so that an operation that comes again is compiled once for each shape of its variables. */
export class PlanStore<Plan extends Stored> {
  /** The plans and, for those that serve certain values alone, the places of these values under the key without them. */
  readonly #plans = new LRUCache<string, Plan>({ max: CAPACITY, maxSize: CHARACTERS, sizeCalculation: ({ length }, key) => length + key.length });
  readonly #pinned = new LRUCache<string, readonly Reference[]>({ max: CAPACITY, maxSize: CHARACTERS, sizeCalculation: (_places, key) => key.length });
  readonly #hashes = new WeakMap<DocumentNode, string>();

  /** The plan for an operation; `create` makes it where there is none. `key` tells operations and shapes of variables apart. */
  get(document: DocumentNode, key: string, variables: Readonly<Record<string, unknown>>, create: () => Plan): Plan {
    const open = `${this.#hash(document)} ${key}`;
    const pinned = this.#pinned.get(open);
    const found = pinned === undefined ? undefined : this.#plans.get(withValues(open, pinned, variables));
    if (found !== undefined) return found;
    const plan = create();
    this.#pinned.set(open, plan.pinned);
    this.#plans.set(withValues(open, plan.pinned, variables), plan);
    return plan;
  }

  #hash(document: DocumentNode): string {
    const hash = this.#hashes.get(document) ?? createHash("sha256").update(print(document)).digest("base64");
    this.#hashes.set(document, hash);
    return hash;
  }
}

function withValues(key: string, pinned: readonly Reference[], variables: Readonly<Record<string, unknown>>): string {
  return pinned.length === 0 ? key : `${key} ${JSON.stringify(pinned.map((place) => close(place, variables)))}`;
}
