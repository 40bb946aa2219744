import { chmod, mkdir, statfs } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Failure } from "../../failure";

/** The folders and files of the private Neo4j, all under one folder that only its owner may enter. */
export interface Folders {
  readonly home: string;
  readonly data: string;
  readonly logs: string;
  readonly configuration: string;
  readonly password: string;
  readonly running: string;
  /** Neo4j's own messages to its operator, and its long log. */
  readonly userLog: string;
  readonly debugLog: string;
  /** What Java itself prints. */
  readonly console: string;
}

/** What a small graph with its logs and indexes needs. */
const FREE_MEGABYTES = 50;

/** Names the folders under `dataDir`; none need be there. */
export function foldersIn(dataDir: string): Folders {
  const home = resolve(dataDir, "neo4j");
  const logs = join(home, "logs");
  return {
    home,
    data: join(home, "data"),
    logs,
    configuration: join(home, "conf"),
    password: join(home, "password"),
    running: join(home, "running.json"),
    userLog: join(logs, "neo4j.log"),
    debugLog: join(logs, "debug.log"),
    console: join(logs, "console.log"),
  };
}

/** Makes the folders under `dataDir`. Throws a Failure DATABASE where they cannot be written. */
export async function makeFolders(dataDir: string): Promise<Folders> {
  const folders = foldersIn(dataDir);
  const { home, logs } = folders;
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    await chmod(home, 0o700);
    for (const folder of [folders.data, logs, folders.configuration]) await mkdir(folder, { recursive: true, mode: 0o700 });
    const { bavail, bsize } = await statfs(home);
    // On a full disk Neo4j hangs: it cannot even write to its log what is wrong.
    if (bavail * bsize < FREE_MEGABYTES * 1_000_000) throw new Error(`fewer than ${FREE_MEGABYTES} MB are free on its disk`);
  } catch (cause) {
    throw unwritable(home, cause);
  }
  return folders;
}

/** The Failure for a folder that cannot be written: read-only, another user's, or a full disk. */
export function unwritable(folder: string, cause: unknown): Failure {
  return new Failure("DATABASE", `The database's folder ${folder} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`, [
    "Make room or give this user the right to write there, or name another folder with KG_DATA_DIR.",
  ], { cause });
}
