import type { RelationshipKind } from "../../operations/documents";

/** What a path may go over: that two actors are named in the same paragraph relates them to the text alone, and every two would be two steps apart. */
export const VIA: readonly RelationshipKind[] = [
  "ADDRESSED_TO", "ATTENDED", "BROADER", "COMMITTED_TO", "CONCLUDED", "HELD_AT", "HOLDS", "ISSUED", "ISSUED_AT", "MADE_AT", "MEMBER_OF", "ON", "OWED_TO", "PART_OF", "POST_IN",
  "PROPOSED", "REAFFIRMS", "TAKES",
];

/** The most links that a path may have: the most that the server looks for. */
export const LONGEST_PATH = 10;
