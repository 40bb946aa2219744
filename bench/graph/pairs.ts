import { scatter, Zipf, type Random } from "./random";

/** One end of the pairs. */
export interface End {
  /** How many nodes there are at this end. */
  readonly size: number;
  /** How skewed their degrees are: the exponent of {@link Zipf}. */
  readonly exponent: number;
  /** How many pairs each of them has at least. */
  readonly each: number;
}

/** How often a pair that is there already is drawn anew before its end is taken evenly. */
const TRIES = 8;

/** So many different pairs of nodes, by their indexes. Throws where there are too few nodes for them. */
export function* pairs(random: Random, count: number, from: End, to: End): Generator<readonly [number, number]> {
  if (count > 0.8 * from.size * to.size) throw new Error(`${from.size} and ${to.size} nodes are too few for ${count} pairs; take a larger scale.`);
  const seen = new Set<number>();
  const ranks = { from: new Zipf(from.size, from.exponent), to: new Zipf(to.size, to.exponent) };
  const draw = (end: "from" | "to", evenly: boolean): number => {
    const { size } = ranks[end];
    return evenly ? random.integer(size) : scatter(ranks[end].draw(random), size);
  };
  const add = (one: number | null, other: number | null): readonly [number, number] => {
    for (let tries = 0; ; tries++) {
      const pair = [one ?? draw("from", tries > TRIES), other ?? draw("to", tries > TRIES)] as const;
      const key = pair[0] * to.size + pair[1];
      if (seen.has(key)) continue;
      seen.add(key);
      return pair;
    }
  };
  const wanted = (end: End): number => Math.min(count, end.size * end.each);
  let made = 0;
  for (; made < wanted(from); made++) yield add(Math.floor(made / from.each), null);
  for (let covered = 0; covered < wanted(to) && made < count; covered++, made++) yield add(null, Math.floor(covered / to.each));
  for (; made < count; made++) yield add(null, null);
}
