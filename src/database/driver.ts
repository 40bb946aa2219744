import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type QueryResult, type Record as Row } from "neo4j-driver";
import type { ServerAddress } from "../config";
import { revisionOf, revisionStatement, type Revision } from "./revision";
import { streamRead, type StreamOptions, type StreamRows } from "./streamRead";

/** How long the driver and Neo4j may take, in milliseconds; the driver's own defaults let requests hang for half a minute. */
const TIMES = { connect: 2_000, acquire: 3_000, retry: 4_000, read: 5_000 };

/** What a read may take beyond its time at Neo4j, for connections and retries. */
const SLACK = 1_000;

/** How long is waited before a statement is tried again, in milliseconds; doubled each time. */
const FIRST_PAUSE = 50;

/** How many connections there may be at a time, the driver's own number. */
const CONNECTIONS = 100;

/** The database did not answer in time. */
export class DeadlineExceeded extends Error {}

/** Nobody waits for the answer any longer. */
export class Abandoned extends Error {
  constructor() {
    super("Nobody waits for the answer any longer.");
  }
}

/** A Neo4j server as this program uses it. Sessions are borrowed by callback, and closed here. */
export interface Database {
  readonly address: ServerAddress;
  /**
   * Runs `work` in one READ transaction, retried on transient faults. Neo4j ends it after `timeout` ms; a second later, answer
   * or not, {@link DeadlineExceeded} is thrown and what still runs is ended.
   */
  read<T>(work: (transaction: ManagedTransaction) => Promise<T>, timeout?: number): Promise<T>;
  /**
   * Runs one statement in a READ transaction of its own, in one round trip; otherwise as {@link read}. When `abandon` is aborted, the statement is ended at
   * Neo4j and {@link Abandoned} is thrown.
   */
  query(statement: string, parameters: Readonly<Record<string, unknown>>, timeout?: number, abandon?: AbortSignal): Promise<QueryResult>;
  /** Gives what `work` gives, from statements of one READ transaction whose rows come as they are taken: for what is too large to be held. Never retried. */
  stream<T>(work: (run: StreamRows) => AsyncIterable<T>, options: StreamOptions): AsyncGenerator<T, void, undefined>;
  /** The connections that statements use or wait for, and how many there may be. */
  readonly pool: { readonly inUse: number; readonly size: number };
  /** Whether loads are announced or under way. */
  revision(): Promise<Revision>;
  /** Runs `work` in one WRITE transaction, committed when it resolves, rolled back when it throws. Never retried. */
  write<T>(work: (transaction: Pick<ManagedTransaction, "run">) => Promise<T>): Promise<T>;
  /** Runs one auto-commit statement, as schema commands need it. */
  run(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>;
  close(): Promise<void>;
}

/** Opens a driver. Integers come as JavaScript numbers. Nothing is sent before the first statement. */
export function connect(address: ServerAddress): Database {
  const driver: Driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: TIMES.connect,
    connectionAcquisitionTimeout: TIMES.acquire,
    maxConnectionPoolSize: CONNECTIONS,
    maxTransactionRetryTime: TIMES.retry,
    telemetryDisabled: true,
  });
  const { database } = address;
  let inUse = 0;
  const query: Database["query"] = (statement, parameters, timeout = TIMES.read, abandon) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    inUse += 1;
    const attempt = (): Promise<QueryResult> => Promise.resolve(withoutStack(() => session.run(statement, parameters, { timeout })));
    return within(timeout + SLACK, retried(attempt), abandon).finally(() => {
      inUse -= 1;
      void session.close().catch(() => undefined); // ends a statement that still runs; its error has been told
    });
  };
  return {
    address,
    query,
    get pool() {
      return { inUse, size: CONNECTIONS };
    },
    async revision() {
      return revisionOf((await query(revisionStatement(), {})).records[0]);
    },
    async read(work, timeout = TIMES.read) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        return await within(timeout + SLACK, session.executeRead(work, { timeout }));
      } finally {
        void session.close().catch(() => undefined); // ends a statement that still runs; its error has been told
      }
    },
    stream: (work, options) => streamRead(driver.session({ database, defaultAccessMode: neo4j.session.READ }), work, options),
    async write(work) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        const transaction = await session.beginTransaction();
        const result = await work(transaction);
        await transaction.commit();
        return result;
      } finally {
        await session.close();
      }
    },
    async run(statement, parameters) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        return (await session.run(statement, parameters)).records;
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** Runs `work` without stack traces: the driver takes one for every statement, which costs more than the statement's way to Neo4j. */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Whether a statement was ended because it alone took more memory than one may (db.memory.transaction.max). The driver holds that to be transient; it is not. */
export function exceedsMemory(error: unknown): error is Neo4jError {
  return error instanceof Neo4jError && error.code.endsWith("MemoryPoolOutOfMemoryError") && error.message.includes("db.memory.transaction.max");
}

/** Tries again after transient faults, as the driver does for the transactions that it manages; within the same time. */
async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  const end = performance.now() + TIMES.retry;
  for (let pause = FIRST_PAUSE; ; pause *= 2) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Neo4jError && error.retriable) || exceedsMemory(error) || performance.now() + pause > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>, abandon?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let leave: (() => void) | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeadlineExceeded(`Neo4j did not answer within ${milliseconds} ms.`)), milliseconds);
    leave = () => reject(new Abandoned());
    if (abandon?.aborted === true) leave();
    else abandon?.addEventListener("abort", leave);
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
    if (leave !== undefined) abandon?.removeEventListener("abort", leave);
  }
}
