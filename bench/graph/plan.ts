/** The kinds of nodes with how many there are of each in a graph of scale 1; Evidence makes up the rest of the 200,000. */
const NODES = {
  Document: 5_000,
  Component: 40_000,
  Person: 12_000,
  Organization: 5_000,
  Post: 3_000,
  Place: 1_000,
  Milestone: 2_000,
  Meeting: 24_000,
  Commitment: 30_000,
  Option: 1_500,
  Position: 10_000,
  Conclusion: 6_000,
  Discrepancy: 500,
} as const;

const TOTAL_NODES = 200_000;
const TOTAL_RELATIONSHIPS = 1_000_000;
/** Dataset and Revision. */
const BOOKKEEPING_NODES = 2;

/** In a smaller graph there are too few nodes for the relationships that it is to have. */
export const SMALLEST_SCALE = 0.01;

/** A document that is held as a tree has so many components: four parts of ten. */
export const COMPONENTS_OF_DOCUMENT = 40;
export const COMPONENTS_OF_PART = 10;

export type Kind = keyof typeof NODES | "Evidence";

/** How large a graph is, all of which follows from its scale. */
export interface Plan {
  readonly seed: number;
  readonly scale: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly counts: Readonly<Record<Kind, number>>;
}

export function planGraph(scale: number, seed: number): Plan {
  const scaled = Object.entries(NODES).map(([kind, count]) => [kind, Math.max(1, Math.round(count * scale))] as const);
  const counts = Object.fromEntries(scaled) as Record<Kind, number>;
  counts.Component = Math.max(1, Math.round((NODES.Component * scale) / COMPONENTS_OF_DOCUMENT)) * COMPONENTS_OF_DOCUMENT;
  const nodes = Math.round(TOTAL_NODES * scale);
  counts.Evidence = nodes - BOOKKEEPING_NODES - Object.values(counts).reduce((sum, count) => sum + count);
  return { seed, scale, nodes, relationships: Math.round(TOTAL_RELATIONSHIPS * scale), counts };
}

/** The id of the n-th node of a kind, counted from 0. */
export function idOf(kind: Kind, index: number): string {
  return `${kind.toLowerCase()}:${index + 1}`;
}

const ACTORS = ["Person", "Organization", "Post"] as const;

export function actorCount({ counts }: Plan): number {
  return ACTORS.reduce((sum, kind) => sum + counts[kind], 0);
}

/** The id of the n-th actor: persons first, then organizations, then posts. */
export function actorId({ counts }: Plan, index: number): string {
  let rest = index;
  for (const kind of ACTORS) {
    if (rest < counts[kind]) return idOf(kind, rest);
    rest -= counts[kind];
  }
  throw new Error(`There is no actor ${index}.`);
}
