import { setTimeout as wait } from "node:timers/promises";
import { Failure } from "../failure";
import { isRunning } from "../processIdentity";
import { dataFolders } from "./running/dataFolders";
import { readServerFile, removeStale } from "./running/serverFile";

/** How long a server is waited for, in ms: it finishes the running requests, and its Neo4j ends. */
const PATIENCE = 60_000;

/**
 * Tells the nearest server to stop, and waits until its process is gone; files of servers that were gone before are deleted.
 * Throws a Failure SERVER where none runs, or it does not stop in a minute.
 */
export async function stop(): Promise<void> {
  for (const folder of dataFolders()) {
    const file = await readServerFile(folder);
    if (file === null) continue;
    if (file.running === null) {
      if (await removeStale(file)) process.stderr.write(`A server that is gone had left ${file.path}; it was deleted.\n`);
      continue;
    }
    const { pid, process: identity, url } = file.running;
    tell(pid);
    await untilGone(identity, pid);
    process.stderr.write(`The server at ${url} has stopped (process ${pid}).\n`);
    return;
  }
  throw new Failure("SERVER", "No server runs here.");
}

/** A process that has ended in between needs no telling. */
function tell(pid: number): void {
  try {
    process.kill(pid, "SIGTERM");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ESRCH") throw new Failure("SERVER", `Process ${pid} cannot be told to stop: ${String(cause)}`, [], { cause });
  }
}

async function untilGone(identity: string, pid: number): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (await isRunning(identity)) {
    if (Date.now() > until) throw new Failure("SERVER", `Process ${pid} was told to stop, but still runs.`);
    await wait(50);
  }
}
