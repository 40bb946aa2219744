import { setTimeout as wait } from "node:timers/promises";
import type { ServerAddress } from "../../config";
import { Failure } from "../../failure";
import { DEFAULT_LIMITS } from "../../limits";
import { openClassArchive, type ClassArchive } from "./classArchive";
import type { Report } from "./event";
import { makeFolders, unwritable, type Folders } from "./folders";
import { fetchJars, hasJars, jarFolder } from "./jars";
import type { Java } from "./java";
import { logIn } from "./login";
import { thisMachine, type Machine } from "./machine";
import { keepRunning, type Revival } from "./keepRunning";
import { lostPassword, readOrMakePassword, readPassword } from "./password";
import { freePort, portFailure } from "./port";
import { findPrerequisites } from "./prerequisites";
import { identify } from "../../processIdentity";
import { claim, readRunning, type Claim, type Running } from "./running";
import { addressOf, startNeo4j, type Started } from "./startNeo4j";
import type { Supervised } from "./supervisor";

/** How long a Neo4j that is starting or stopping on the same store is waited for, in ms. */
const WAIT_FOR_OTHER = 90_000;
/** How long a store is waited for that is locked though no program says that it uses it, in ms. */
const WAIT_FOR_LOCK = 20_000;

export interface LocalNeo4jOptions {
  /** The folder that holds data, password and logs, in its subfolder neo4j. */
  readonly dataDir: string;
  /** The folder that holds Neo4j's jars. */
  readonly cacheDir: string;
  /** The Bolt port; 0 takes any free one. */
  readonly boltPort: number;
  /** The memory that one transaction may take at Neo4j; as in src/limits.ts unless given. */
  readonly transactionMegabytes?: number;
  /** Told what is being done, for a person who waits. */
  readonly onProgress?: Report;
  /** Install what is missing from the packages of Debian or Ubuntu. */
  readonly installMissing?: boolean;
  /** Where it is given, a Neo4j that ends though nobody stopped it is started again on its port, and this is told; without it, it stays away. */
  readonly onRevival?: (revival: Revival) => void;
  /** The machine to look for Java and Maven on; this one by default. */
  readonly machine?: Machine;
}

/** A private Neo4j that answers queries. */
export interface LocalNeo4j {
  readonly address: ServerAddress;
  /** False where another program started it: it ends with that program. */
  readonly owned: boolean;
  /** Java's process. */
  readonly pid: number;
  /** Stops Neo4j and waits until it has ended; does nothing where it is not owned. */
  stop(): Promise<void>;
}

/**
 * Opens the private Neo4j on a data folder: attaches to the one that runs on it, or starts it, fetching it first if need be.
 * It ends with the program, however that ends. Throws a Failure PREREQUISITE, ADDRESS or DATABASE that says what to do.
 */
export async function openLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const report = options.onProgress ?? (() => undefined);
  const folders = await makeFolders(options.dataDir);
  const until = Date.now() + WAIT_FOR_OTHER;
  let java: Java | null = null;
  for (let waiting = false; ; ) {
    const running = await readRunning(folders);
    if (running === "busy") {
      if (Date.now() > until) throw busyTooLong(folders);
      if (!waiting) report({ step: "wait", message: "Waiting for the Neo4j of another program to start or stop" });
      waiting = true;
      await wait(100);
    } else if (running === "free") {
      java ??= await prepare(options, report);
      const claimed = await claim(folders).catch((cause: unknown) => {
        throw unwritable(folders.home, cause);
      });
      if (claimed !== null) return start(options, folders, java, claimed, report);
    } else {
      const attached = await attach(running, folders, report);
      if (attached !== null) return attached;
      if (Date.now() > until) throw busyTooLong(folders);
    }
  }
}

/** Java and the jars. */
async function prepare({ cacheDir, installMissing = false, machine = thisMachine() }: LocalNeo4jOptions, report: Report): Promise<Java> {
  const needsMaven = !(await hasJars(cacheDir));
  const prerequisites = await findPrerequisites(machine, { needsMaven, installMissing, report });
  if (needsMaven) await fetchJars(cacheDir, prerequisites, machine.environment, report);
  return prerequisites.java;
}

async function start(options: LocalNeo4jOptions, folders: Folders, java: Java, claimed: Claim, report: Report): Promise<LocalNeo4j> {
  const archive = await openClassArchive(options.cacheDir, java);
  try {
    report({ step: "start", message: "Starting Neo4j" });
    const { address, process } = await startPatiently(options, folders, java, archive, claimed, report);
    const boltPort = Number(new URL(address.uri).port);
    const ready = async (started: Supervised): Promise<Supervised> => {
      await claimed.write({ state: "ready", java: await identify(started.pid), boltPort });
      return started;
    };
    await ready(process);
    const again = async () => {
      await claimed.write({ state: "starting", java: "", boltPort }); // so that no other program takes the store for free
      return ready((await startPatiently({ ...options, boltPort }, folders, java, archive, claimed, () => undefined)).process);
    };
    const kept = options.onRevival === undefined ? { current: process, stop: () => process.stop() } : keepRunning(process, again, options.onRevival);
    let stopped: Promise<void> | null = null;
    const stop = async () => {
      await claimed.write({ state: "stopping", java: await identify(kept.current.pid), boltPort }).catch(() => undefined);
      try {
        await kept.stop();
        await archive.keep();
      } finally {
        await claimed.release();
      }
    };
    return {
      address,
      owned: true,
      get pid() {
        return kept.current.pid;
      },
      stop: () => (stopped ??= stop()),
    };
  } catch (error) {
    await claimed.release();
    throw error instanceof Failure ? error : unwritable(folders.home, error);
  }
}

/** Starts again where the port was taken in between, or where a Neo4j whose program died has not quite ended. */
async function startPatiently(options: LocalNeo4jOptions, folders: Folders, java: Java, archive: ClassArchive, claimed: Claim, report: Report): Promise<Started> {
  const { machine = thisMachine(), cacheDir, transactionMegabytes = DEFAULT_LIMITS.transactionMegabytes } = options;
  const password = await readOrMakePassword(folders);
  const until = Date.now() + WAIT_FOR_LOCK;
  for (let attempt = 1, waiting = false; ; attempt++) {
    const boltPort = await freePort(options.boltPort);
    const onPid = async (pid: number) => claimed.write({ state: "starting", java: await identify(pid), boltPort });
    const result = await startNeo4j({ folders, java, jars: jarFolder(cacheDir), archive, boltPort, transactionMegabytes, password, environment: machine.environment, onPid });
    if ("process" in result) return result;
    if (result.kind === "port" && options.boltPort !== 0) throw portFailure(boltPort);
    if (result.kind === "port" ? attempt >= 5 : Date.now() > until) throw result.failure;
    if (result.kind === "locked") {
      if (!waiting) report({ step: "wait", message: "Waiting for another Neo4j to leave the database" });
      waiting = true;
      await wait(500);
    }
  }
}

/** Logs in to a running Neo4j; null where it ended meanwhile. */
async function attach(running: Running, folders: Folders, report: Report): Promise<LocalNeo4j | null> {
  const password = await readPassword(folders);
  if (password === null) throw lostPassword(folders, "is missing");
  const address = addressOf(running.boltPort, password);
  let hasEnded = false;
  const watch = setInterval(() => {
    void readRunning(folders).then((now) => {
      hasEnded = typeof now === "string";
    });
  }, 500);
  const login = await logIn(address, () => hasEnded).finally(() => clearInterval(watch));
  if (login.state === "refused") throw lostPassword(folders, "is not its own");
  if (login.state === "failed") return null;
  report({ step: "attach", message: `Using the Neo4j that runs at ${address.uri}` });
  return { address, owned: false, pid: Number.parseInt(running.java, 10), stop: () => Promise.resolve() };
}

function busyTooLong({ home, running }: Folders): Failure {
  return new Failure("DATABASE", `Another program holds the database in ${home}, and its Neo4j neither starts nor stops.`, [
    `Its processes stand in ${running}. End them, or name another folder with KG_DATA_DIR.`,
  ]);
}
