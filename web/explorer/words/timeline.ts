/** What the timeline says. */
export const TIMELINE = {
} as const;
