import { cypherFile, LONGEST_COMMIT_MILLISECONDS, type StreamRows } from "../../database";
import { GraphChanged } from "./exportedGraph";

/** How long is waited before the mark is read again while a load is being committed, in milliseconds. */
const PAUSE = 20;

/** Throws {@link GraphChanged} when a load was committed since reading began. */
export type CheckState = () => Promise<void>;

/**
 * Begins to read one state of the graph. Neo4j isolates statements from one another, not reading from commits: so the mark that loaders set
 * on a Revision node just before they commit (cypher/load) is read first, when no commit is under way, and again with each check.
 */
export async function beginState(run: StreamRows): Promise<CheckState> {
  let before = await readMark(run);
  while (before.isUnderWay) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    before = await readMark(run);
  }
  return async () => {
    if ((await readMark(run)).mark !== before.mark) throw new GraphChanged();
  };
}

async function readMark(run: StreamRows): Promise<{ readonly isUnderWay: boolean; readonly mark: string }> {
  for await (const row of run(cypherFile("export/mark"), { longestCommit: LONGEST_COMMIT_MILLISECONDS })) {
    return { isUnderWay: row.get("isUnderWay") === true, mark: String(row.get("mark")) };
  }
  throw new Error("The statement gave no row.");
}
