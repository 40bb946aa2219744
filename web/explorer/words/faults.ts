/** What the page says while it loads, finds nothing, or has no answer. */
export const FAULTS = {
} as const;
