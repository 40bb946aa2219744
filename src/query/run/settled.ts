import type { Record as Row } from "neo4j-driver";
import { LONGEST_COMMIT_MILLISECONDS, type Database } from "../../database";
import type { Bound } from "../parameters";
import type { Trust } from "./trust";

/** How long is waited before a statement is run again that may have met a commit, in ms. */
const PAUSE = 10;

/** A statement as it is run. */
export interface RunStatement {
  readonly plain: string;
  /** With the mark of commits read at its end. */
  readonly marked: string;
}

/**
 * The list that a statement returns as `answer`, from one state of the graph. Neo4j lets a statement that runs while a load is committed
 * see half of the load. Where it is known that no load was committed meanwhile ({@link Trust}), the plain statement will do. Otherwise the
 * statement reads the mark that loaders set on a Revision node (cypher/load), after all else, and is run again when a commit was under way since it began.
 */
export async function readSettled(database: Pick<Database, "query">, trust: Trust, { plain, marked }: RunStatement, bound: Bound): Promise<readonly unknown[]> {
  const before = trust.revision;
  trust.use();
  if (before !== null) {
    const row = await onlyRow(database, plain, bound);
    if (trust.revision === null) await trust.ask();
    if (trust.revision === before) return row.get("answer") as unknown[];
  }
  for (;;) {
    const row = await onlyRow(database, marked, bound);
    if (!metCommit(row)) return row.get("answer") as unknown[];
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function onlyRow(database: Pick<Database, "query">, statement: string, bound: Bound): Promise<Row> {
  const { records: [row] } = await database.query(statement, bound);
  if (row === undefined) throw new Error("The statement gave no row.");
  return row;
}

/** A compiled statement as it is run: on one line, as the text goes with every request. */
export function runStatement(cypher: string): RunStatement {
  const line = (text: string): string => text.replace(/\n\s*/g, " ");
  return { plain: line(cypher), marked: line(withMark(cypher)) };
}

/** A compiled statement with the mark read at its end: what a WITH gives is computed before what comes after it. */
function withMark(cypher: string): string {
  return `${cypher.replace(/^RETURN /m, "WITH ")}
RETURN answer, EXISTS {
  MATCH (revision:Revision)
  WHERE coalesce(revision.settled >= timestamp(), revision.since > timestamp() - ${LONGEST_COMMIT_MILLISECONDS})
} AS metCommit`;
}

function metCommit(row: Row): boolean {
  return row.get("metCommit") === true;
}
