import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type QueryResult, type Record as Row } from "neo4j-driver";
import type { ServerAddress } from "../config";
import { Abandonment } from "./abandonment";
import { revisionOf, revisionStatement, type Revision } from "./revision";
import { READ, Sessions, WRITE } from "./sessions";
import { streamRead, type StreamOptions, type StreamRows } from "./streamRead";
import { exceedsMemory } from "./unavailable";

/** How long the driver and Neo4j may take, in milliseconds; the driver's own defaults let requests hang for half a minute. */
const TIMES = { connect: 2_000, acquire: 3_000, retry: 4_000, read: 5_000 };

/** What a read may take beyond its time at Neo4j, for connections and retries. */
const SLACK = 1_000;

/** How long is waited before a statement is tried again, in milliseconds; doubled each time. */
const FIRST_PAUSE = 50;

/** How many connections there may be at a time, the driver's own number. */
const CONNECTIONS = 100;

/** A Neo4j server as this program uses it. Sessions are borrowed by callback, and closed here. */
export interface Database {
  readonly address: ServerAddress;
  /**
   * Runs `work` in one READ transaction, retried on transient faults. Neo4j ends it after `timeout` ms; a second later, answer
   * or not, {@link DeadlineExceeded} is thrown and what still runs is ended.
   */
  read<T>(work: (transaction: ManagedTransaction) => Promise<T>, timeout?: number): Promise<T>;
  /**
   * Runs one statement in a READ transaction of its own, in one round trip; otherwise as {@link read}. Where `abandonment` is given, whoever has it says how long
   * the answer is waited for: once it is abandoned, the statement is ended at Neo4j and the reason is thrown.
   */
  query(statement: string, parameters: Readonly<Record<string, unknown>>, timeout?: number, abandonment?: Abandonment): Promise<QueryResult>;
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

/** Opens a driver; `connections` is how many it may have. Integers come as JavaScript numbers. Nothing is sent before the first statement. */
export function connect(address: ServerAddress, connections = CONNECTIONS): Database {
  const sessions = new Sessions(() => openDriver(address, connections));
  const { database } = address;
  const query: Database["query"] = async (statement, parameters, timeout = TIMES.read, abandonment) => {
    abandonment?.check();
    return sessions.during(database, READ, (session) => {
      const attempt = (): Promise<QueryResult> => Promise.resolve(withoutStack(() => session.run(statement, parameters, { timeout })));
      return abandonment === undefined ? within(timeout, retried(attempt)) : abandonment.until(retried(attempt));
    });
  };
  return {
    address,
    query,
    get pool() {
      return { inUse: sessions.lent, size: connections };
    },
    async revision() {
      return revisionOf((await query(revisionStatement(), {})).records[0]);
    },
    read: (work, timeout = TIMES.read) => sessions.during(database, READ, (session) => within(timeout, session.executeRead(work, { timeout }))),
    stream: (work, options) => streamRead(() => sessions.lend(database, READ), work, options),
    write: (work) =>
      sessions.during(database, WRITE, async (session) => {
        const transaction = await session.beginTransaction();
        const result = await work(transaction);
        await transaction.commit();
        return result;
      }),
    run: (statement, parameters) => sessions.during(database, WRITE, async (session) => (await session.run(statement, parameters)).records),
    close: () => sessions.close(),
  };
}

function openDriver({ uri, user, password }: ServerAddress, connections: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: TIMES.connect,
    connectionAcquisitionTimeout: TIMES.acquire,
    maxConnectionPoolSize: connections,
    maxTransactionRetryTime: TIMES.retry,
    telemetryDisabled: true,
  });
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

function within<T>(timeout: number, promise: Promise<T>): Promise<T> {
  const milliseconds = timeout + SLACK;
  return new Abandonment().within(milliseconds, promise, `Neo4j did not answer within ${milliseconds} ms.`);
}
