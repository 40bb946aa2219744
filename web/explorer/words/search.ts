/** What search says. */
export const SEARCH = {
} as const;
