/** What the graph says. */
export const GRAPH = {
} as const;
