/** A question that a link brings along. */
export interface Asked {
  readonly query: string;
  /** As JSON. */
  readonly variables: string;
}

/** The question that an address has behind its #, `query=…&variables=…`; null where there is none. It never reaches a server or its log. */
export function askedBy(hash: string): Asked | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const query = parts.get("query");
  return query === null || query === "" ? null : { query, variables: parts.get("variables") ?? "{}" };
}
