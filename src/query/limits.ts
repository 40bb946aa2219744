/** What one operation may ask of a connection. */
export interface Limits {
  /** How many a connection gives when neither `first` nor `last` is set. */
  readonly defaultPageSize: number;
  /** The largest `first` or `last`. */
  readonly maxPageSize: number;
  /** Levels of a `where`: planning a statement with hundreds of nested conditions would keep Neo4j busy for seconds. */
  readonly maxWhereDepth: number;
}

export const DEFAULT_LIMITS: Limits = { defaultPageSize: 250, maxPageSize: 1_000, maxWhereDepth: 32 };
