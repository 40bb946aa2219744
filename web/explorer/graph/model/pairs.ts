import type { Link } from "../../record/types";

/** Two nodes with all that relates them: drawn as one line. */
export interface Pair {
  /** The ids of both, the smaller first. */
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly links: readonly Link[];
  /** Whether nothing between them is stated. */
  readonly inferred: boolean;
}

/** The links among nodes that are shown, one pair for each two nodes whichever way their links point, of those for which `isShown` holds. A link of a node to itself is not drawn. */
export function pairUp(links: Iterable<Link>, shown: ReadonlySet<string>, isShown: (link: Link, pair: string) => boolean): Pair[] {
  const byPair = new Map<string, Link[]>();
  for (const link of links) {
    if (link.from === link.to || !shown.has(link.from) || !shown.has(link.to)) continue;
    const id = pairId(link.from, link.to);
    if (!isShown(link, id)) continue;
    const among = byPair.get(id);
    if (among === undefined) byPair.set(id, [link]);
    else among.push(link);
  }
  return [...byPair].map(([id, among]) => {
    const [one, other] = ends(among[0] as Link);
    return { id, one, other, links: among, inferred: among.every(({ basis }) => basis === "INFERRED") };
  });
}

/** The id of the pair of two nodes. */
export function pairId(from: string, to: string): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function ends({ from, to }: Link): readonly [string, string] {
  return from < to ? [from, to] : [to, from];
}
