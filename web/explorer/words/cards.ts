/** What the answer cards say. */
export const CARDS = {
} as const;
