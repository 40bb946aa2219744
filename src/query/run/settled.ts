import type { Record as Row } from "neo4j-driver";
import type { Database } from "../../database";
import type { Bound } from "../parameters";

/** How long a commit may be under way, in ms by Neo4j's clock; one that is older belongs to a loader that was killed. */
const LONGEST_COMMIT = 3_000;
/** How long is waited before a statement is run again that may have met a commit, in ms. */
const PAUSE = 10;

/**
 * The list that a {@link settled} statement returns as `answer`, from one state of the graph. Neo4j lets a statement that runs while a load is committed
 * see half of the load; loaders mark that time on a Revision node (cypher/load), the statement reads the mark after all else, and it is
 * run again when a commit was under way since it began. All in the one statement, which costs two or three database hits.
 */
export async function readSettled(database: Pick<Database, "query">, statement: string, bound: Bound): Promise<readonly unknown[]> {
  for (;;) {
    const { records: [row] } = await database.query(statement, bound);
    if (row === undefined) throw new Error("The statement gave no row.");
    if (!metCommit(row)) return row.get("answer") as unknown[];
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** A compiled statement with the mark read at its end: what a WITH gives is computed before what comes after it. */
export function settled(cypher: string): string {
  const whole = `${cypher.replace(/^RETURN /m, "WITH ")}
RETURN answer, EXISTS {
  MATCH (revision:Revision)
  WHERE coalesce(revision.settled >= timestamp(), revision.since > timestamp() - ${LONGEST_COMMIT})
} AS metCommit`;
  return whole.replace(/\n\s*/g, " "); // the text goes with every request
}

function metCommit(row: Row): boolean {
  return row.get("metCommit") === true;
}
