/** What a load wrote. */
export interface LoadCounts {
  readonly created: number;
  /** Those that were there and not as they must be. */
  readonly changed: number;
  readonly removed: number;
}

/** What became of a load. */
export interface LoadSummary {
  readonly corpus: string;
  readonly version: string;
  /** How many there are now, by kind of node (commitment) or relationship (committed-to). */
  readonly counts: Readonly<Record<string, number>>;
  readonly nodes: LoadCounts;
  readonly relationships: LoadCounts;
  /** Whether the graph was as it must be already. */
  readonly unchanged: boolean;
  readonly milliseconds: number;
}

/** The steps of a load, in order; each is reported when it begins. */
export const LOAD_STEPS = ["schema", "compare", "nodes", "relationships", "commit"] as const;

export type LoadStep = (typeof LOAD_STEPS)[number];
