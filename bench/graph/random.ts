import { unsafeUniformIntDistribution, xoroshiro128plus } from "pure-rand";

/** How many different fractions there are. */
const RESOLUTION = 2 ** 32;

/** A seeded stream of random choices: the same seed and name give the same choices. */
export class Random {
  readonly #generator;

  constructor(seed: number, name: string) {
    this.#generator = xoroshiro128plus([...name].reduce((hash, character) => (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0, seed | 0));
  }

  /** An integer from 0 up to, not including, `below`. */
  integer(below: number): number {
    return unsafeUniformIntDistribution(0, below - 1, this.#generator);
  }

  /** A number from 0 up to, not including, 1. */
  fraction(): number {
    return unsafeUniformIntDistribution(0, RESOLUTION - 1, this.#generator) / RESOLUTION;
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.integer(items.length)] as Item;
  }
}

/** Ranks 0, 1, 2 … of which rank r is drawn with a weight of 1 / (r + 1)^exponent; exponent 0 draws them evenly. */
export class Zipf {
  readonly #cumulated: Float64Array;

  constructor(readonly size: number, exponent: number) {
    let total = 0;
    this.#cumulated = Float64Array.from({ length: size }, (_, rank) => (total += (rank + 1) ** -exponent));
  }

  draw(random: Random): number {
    const wanted = random.fraction() * (this.#cumulated.at(-1) ?? 0);
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulated[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The index of the element with a rank: a fixed order of all indexes, in which neighbours by rank are no neighbours by index. */
export function scatter(rank: number, size: number): number {
  return (rank * stride(size)) % size;
}

/** A number near size times the golden ratio that has no divisor in common with size. */
function stride(size: number): number {
  let candidate = Math.max(1, Math.floor(size * 0.618));
  while (divisor(candidate, size) !== 1) candidate++;
  return candidate;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
