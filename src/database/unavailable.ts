import { Neo4jError } from "neo4j-driver";

/** The database did not answer in time. */
export class DeadlineExceeded extends Error {}

/** Nobody waits for the answer any longer. */
export class Abandoned extends Error {
  constructor() {
    super("Nobody waits for the answer any longer.");
  }
}

/** The driver's own codes for a connection that cannot be had or broke; a connection that is cut while Neo4j lets the driver in has the last one. */
const CONNECTION = ["ServiceUnavailable", "SessionExpired", "ProtocolError"];

/** Neo4j's, of a database that is stopped, starting, or gave up, as when its disk was full: it begins no transaction until it is restarted. */
const AWAY = ["Neo.DatabaseError.Transaction.TransactionStartFailed", "Neo.DatabaseError.General.DatabaseUnavailable", "Neo.ClientError.Database.DatabaseUnavailable"];

/** Whether an error says that the database does not answer at the moment, and nothing of the statement. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DeadlineExceeded) return true;
  if (exceedsMemory(error) || !(error instanceof Neo4jError)) return false;
  const { code } = error;
  return [...CONNECTION, ...AWAY].includes(code) || code.startsWith("Neo.TransientError") || isPoolTimeout(error);
}

/** Whether no connection could be had in time: all are in use, or those that are made get no answer. The driver gives this no code of its own. */
export function isPoolTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.startsWith("Connection acquisition timed out");
}

/** What {@link exceedsMemory} finds. */
type MemoryExceeded = Neo4jError & { readonly code: `${string}MemoryPoolOutOfMemoryError` };

/** Whether a statement was ended because it alone took more memory than one may (db.memory.transaction.max). The driver holds that to be transient; it is not. */
export function exceedsMemory(error: unknown): error is MemoryExceeded {
  return error instanceof Neo4jError && error.code.endsWith("MemoryPoolOutOfMemoryError") && error.message.includes("db.memory.transaction.max");
}
