import { actorCount, actorId, idOf, type Kind, type Plan } from "../graph/plan";
import { Random, scatter } from "../graph/random";
import { word } from "../graph/words";

/** How often one of the nodes with the most relationships is drawn. */
const SUPERNODES = { share: 0.1, ranks: 10 };

/** Draws where questions start, from a seed: most anchors evenly, one in ten among the supernodes. */
export class Anchors {
  readonly #random: Random;

  constructor(readonly plan: Plan, name: string) {
    this.#random = new Random(plan.seed, `anchors ${name}`);
  }

  node(kind: Kind): string {
    return idOf(kind, this.#index(this.plan.counts[kind]));
  }

  actor(): string {
    return actorId(this.plan, this.#index(actorCount(this.plan)));
  }

  /** A day that events fall on, at least so many years before the last one. */
  day(yearsBefore: number): { readonly year: number; readonly date: string } {
    const year = 1995 + this.#random.integer(25 - yearsBefore);
    return { year, date: `${year}-${this.#two(1 + this.#random.integer(12))}-${this.#two(1 + this.#random.integer(28))}` };
  }

  integer(below: number): number {
    return this.#random.integer(below);
  }

  pick<Item>(items: readonly Item[]): Item {
    return this.#random.pick(items);
  }

  word(): string {
    return word(this.#random);
  }

  #index(size: number): number {
    return this.#random.chance(SUPERNODES.share) ? scatter(this.#random.integer(Math.min(size, SUPERNODES.ranks)), size) : this.#random.integer(size);
  }

  #two(number: number): string {
    return String(number).padStart(2, "0");
  }
}
