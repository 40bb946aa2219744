import type { Logger } from "pino";
import type { Database } from "../../database";
import { Failure } from "../../failure";
import { identify } from "../../processIdentity";
import { version } from "../../version";
import { readServerFile, writeServerFile, type ServerRecord } from "./serverFile";

/** Throws a Failure SERVER where a server of this data folder runs: two would ask one store, and be told apart by nobody. */
export async function refuseSecond(dataDir: string): Promise<void> {
  const found = await readServerFile(dataDir);
  if (found?.running) throw second(found.running);
}

/**
 * Tells other programs by the data folder's server.json where this server is; what it gives takes that back. Where the folder cannot be written the
 * server runs all the same, and its log says so. Throws as {@link refuseSecond} where another server was faster.
 */
export async function announce(dataDir: string, url: string, corpus: string, database: Pick<Database, "run">, log: Logger): Promise<() => Promise<void>> {
  const [component] = await database.run("CALL dbms.components() YIELD name, versions, edition RETURN 'Neo4j ' + versions[0] + ' ' + edition AS description");
  const record: ServerRecord = {
    url,
    pid: process.pid,
    version: version(),
    startedAt: new Date().toISOString(),
    process: await identify(process.pid),
    corpus,
    database: String(component?.get("description")),
  };
  const written = await writeServerFile(dataDir, record).catch((error: unknown) => {
    log.warn(`Other programs must be told the address of this server: ${error instanceof Error ? error.message : String(error)}`);
    return () => Promise.resolve();
  });
  if (typeof written !== "function") throw second(written);
  return written;
}

function second({ url, pid, startedAt }: ServerRecord): Failure {
  return new Failure("SERVER", `A server of this data folder runs at ${url} (process ${pid}, since ${startedAt}).`, [
    "Ask that one, end it with `negotiations-graph stop`, or name another folder with KG_DATA_DIR.",
  ]);
}
