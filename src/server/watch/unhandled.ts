import type { Logger } from "pino";
import type { Metrics } from "./metrics";

/**
 * Logs and counts errors that nothing handled, instead of letting them end the process: requests share no state that one of them could leave broken, and
 * ending would fail all the others. What it gives takes that back.
 */
export function surviveUnhandled(log: Logger, metrics: Metrics): () => void {
  const note = (error: unknown): void => {
    metrics.addUnhandled();
    log.error({ err: error }, "Nothing handled an error.");
  };
  process.on("uncaughtException", note);
  process.on("unhandledRejection", note);
  return () => {
    process.off("uncaughtException", note);
    process.off("unhandledRejection", note);
  };
}
