import { Failure } from "../../failure";
import type { Folders } from "./folders";
import { claim, readRunning } from "./running";

/** Does `work` while no program may start a Neo4j on the store. Throws a Failure SERVER where one runs. */
export async function holding<T>(folders: Folders, work: () => Promise<T>): Promise<T> {
  const claimed = (await readRunning(folders)) === "free" ? await claim(folders) : null;
  if (claimed === null) {
    throw new Failure("SERVER", `The database in ${folders.home} runs.`, ["Stop it first: negotiations-graph stop. A copy of files that change would be no backup."]);
  }
  try {
    return await work();
  } finally {
    await claimed.release();
  }
}
