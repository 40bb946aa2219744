import type { Database } from "../database";

/** Sees how one operation is answered, and stands between it and the database. */
export interface Watch extends Pick<Database, "query"> {
  /** Gives what `work` gives, which makes the operation's plan or finds the one that was kept. */
  compile<T>(work: () => T): T;
}
