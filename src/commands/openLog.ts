import pino, { type Logger } from "pino";

/**
 * The log of a server, on standard error. Lines are gathered for at most a quarter of a second and written at once, not one by one while a request waits;
 * what is gathered is written when the process ends.
 */
export function openLog(level: string): Logger {
  return pino({ level }, pino.destination({ dest: 2, sync: false, minLength: 4_096, periodicFlush: 250 }));
}
