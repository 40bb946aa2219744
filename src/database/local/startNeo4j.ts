import { readdir } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { join } from "node:path";
import type { ServerAddress } from "../../config";
import { Failure } from "../../failure";
import type { ClassArchive } from "./classArchive";
import { javaArguments, writeConfiguration } from "./configuration";
import { diagnose, type Diagnosis } from "./diagnosis";
import type { Folders } from "./folders";
import type { Java } from "./java";
import { logSince, markLog } from "./logSince";
import { logIn, setFirstPassword } from "./login";
import { lostPassword } from "./password";
import { supervise, type Supervised } from "./supervisor";

/** How long Bolt may take to open, in ms; recovery of a large store on a busy machine is slow. */
const OPEN_WITHIN = 180_000;

/** Exit codes of a Java that fell over itself (SIGABRT, SIGBUS, SIGSEGV), for which its class archive may be to blame. */
const CRASHES: readonly number[] = [134, 135, 139];

export interface Start {
  readonly folders: Folders;
  readonly java: Java;
  readonly jars: string;
  readonly archive: ClassArchive;
  readonly boltPort: number;
  /** The memory that one transaction may take. */
  readonly transactionMegabytes: number;
  readonly password: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Told as soon as Java runs. */
  readonly onPid: (pid: number) => Promise<void>;
}

export interface Started {
  readonly address: ServerAddress;
  readonly process: Supervised;
}

/** How to reach the private Neo4j on a port. */
export function addressOf(boltPort: number, password: string): ServerAddress {
  return { uri: `bolt://127.0.0.1:${boltPort}`, user: "neo4j", password, database: "neo4j" };
}

/**
 * Starts Neo4j once and waits until it answers a query with the kept password, which is set if this is its first start.
 * Gives a diagnosis where Neo4j ended for a reason that may pass, throws a Failure for any other.
 */
export async function startNeo4j(start: Start): Promise<Started | Diagnosis> {
  const { folders } = start;
  const hadStore = (await readdir(join(folders.data, "databases")).catch(() => [])).length > 0;
  await writeConfiguration(folders, start.boltPort, start.transactionMegabytes);
  const userLog = await markLog(folders.userLog);
  const debugLog = await markLog(folders.debugLog);
  const explain = async () => {
    const logs = await Promise.all([{ path: folders.console, size: 0 }, userLog, debugLog].map((mark) => logSince(mark)));
    return diagnose(logs.join("\n"), folders, hadStore);
  };
  const process = await supervise(start.java.path, javaArguments(folders, start.jars, start.archive.parameters), folders, start.environment);
  try {
    if (process.pid > 0) await start.onPid(process.pid);
    const until = Date.now() + OPEN_WITHIN;
    // The log, not the port, says that Bolt is open: a stranger on the port would be given the password.
    while (!/Bolt enabled on/.test(await logSince(userLog))) {
      if (process.hasEnded() || Date.now() > until) {
        await process.stop();
        const diagnosis = await explain();
        if (diagnosis.kind !== "other") return diagnosis;
        if (CRASHES.includes(await process.ended)) await start.archive.discard();
        throw diagnosis.failure;
      }
      await wait(50);
    }
    const address = addressOf(start.boltPort, start.password);
    if (await authenticate(address, process, folders)) return { address, process };
    throw (await explain()).failure;
  } catch (error) {
    await process.stop();
    throw error;
  }
}

/** Logs in with the kept password, which is set if need be; false where the database does not come online. */
async function authenticate(address: ServerAddress, process: Supervised, folders: Folders): Promise<boolean> {
  let login = await logIn(address, process.hasEnded);
  if (login.state === "refused") {
    // Neo4j still has its first password at its first start, or when the program was killed before it set the other.
    const set = await setFirstPassword(address, process.hasEnded);
    if (set.state === "refused") throw lostPassword(folders, "is not its own");
    login = set.state === "ready" ? await logIn(address, process.hasEnded) : set;
  }
  if (login.state === "refused") throw new Failure("DATABASE", "Neo4j refuses the password that it was just given.");
  return login.state === "ready";
}
