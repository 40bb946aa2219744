/** What one operation may ask of a connection. */
export interface Limits {
  /** How many a connection gives when neither `first` nor `last` is set. */
  readonly defaultPageSize: number;
  /** The largest `first` or `last`. */
  readonly maxPageSize: number;
}

export const DEFAULT_LIMITS: Limits = { defaultPageSize: 250, maxPageSize: 1_000 };
