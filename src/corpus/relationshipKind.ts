/** A type of relationship. Its load statement is cypher/load/<type in lower case, with hyphens>.cypher. */
export interface RelationshipKind {
  readonly type: string;
  /** A label of the nodes that it may come from and lead to; references of another kind are refused. */
  readonly from: string;
  readonly to: string;
  /** Whether it may not lead back to where it came from, over however many nodes. */
  readonly acyclic?: boolean;
  /** Whether each gets a `position`: its place among all of its type, in the order in which the records state them. */
  readonly ordered?: boolean;
  /** Properties that tell apart several between the same two nodes; without them there is at most one. */
  readonly distinguishedBy?: readonly string[];
}

/** What a record rests on, and where its words stand. */
export const RESTS_ON: RelationshipKind = { type: "RESTS_ON", from: "Entity", to: "Evidence" };
export const FOUND_IN: RelationshipKind = { type: "FOUND_IN", from: "Evidence", to: "Component" };
