import { unsafeUniformIntDistribution, mersenne, type RandomGenerator } from "pure-rand";

/** Choices that look random and are the same for the same seed. */
export class Choice {
  private readonly generator: RandomGenerator;

  constructor(seed: number) {
    this.generator = mersenne(seed);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return unsafeUniformIntDistribution(least, most, this.generator);
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.between(1, 100) <= percent;
  }

  /** One of the items, of which there must be some. */
  of<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error("There is nothing to choose from.");
    return items[this.between(0, items.length - 1)] as Item;
  }

  /** Up to `count` of the items, each once, in a new order. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const chosen: Item[] = [];
    while (chosen.length < count && left.length > 0) chosen.push(...left.splice(this.between(0, left.length - 1), 1));
    return chosen;
  }

  /** A part of a text, cut between characters, at the place given. */
  part(text: string, place: "start" | "middle" | "end"): string {
    const characters = [...text];
    const length = Math.min(characters.length, this.between(1, 6));
    const start = { start: 0, middle: this.between(0, characters.length - length), end: characters.length - length }[place];
    return characters.slice(start, start + length).join("");
  }
}
