/** The types that a search can be limited to (SearchType of the schema). */
export const KINDS = ["Commitment", "Component", "Conclusion", "Discrepancy", "Document", "Meeting", "Milestone", "Option", "Organization", "Person", "Place", "Position", "Post"] as const;
export type Kind = (typeof KINDS)[number];
