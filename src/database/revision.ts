import type { Record as Row } from "neo4j-driver";
import { cypherFile } from "./cypherFile";

/** How long a reader may trust that no load begins to commit, after it asked and heard of none, in milliseconds of its own clock. */
export const TRUST_MILLISECONDS = 400;

/** How long a loader waits between its announcement and its commit, in milliseconds of its own clock: until no reader trusts any longer. */
export const ANNOUNCEMENT_MILLISECONDS = 1_000;

/** How long a commit may be under way, in milliseconds by Neo4j's clock; one that is older belongs to a loader that was killed. */
export const LONGEST_COMMIT_MILLISECONDS = 3_000;

/** What the Revision nodes say of loads. */
export interface Revision {
  /** Whether no load is announced or under way. */
  readonly isQuiet: boolean;
  /** Which loads were the last; equal texts, the same graph. */
  readonly revision: string;
}

/** The statement that asks for a {@link Revision}. */
export function revisionStatement(): string {
  return cypherFile("load/revision");
}

export function revisionOf(row: Row | undefined): Revision {
  return { isQuiet: row?.get("isQuiet") === true, revision: String(row?.get("revision") ?? "") };
}
