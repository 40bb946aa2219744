/** What the reader says. */
export const READER = {
} as const;
