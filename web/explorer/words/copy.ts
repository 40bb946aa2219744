/** What copying says. */
export const COPY = {
} as const;
