import type { Logger } from "pino";
import type { Revival } from "../database";

/** Logs what becomes of a private Neo4j that ended by itself. */
export function logRevival(log: Logger): (revival: Revival) => void {
  return (revival) => {
    if (revival.state === "ended") log.error({ exitCode: revival.exitCode }, "The private Neo4j ended by itself; it is started again.");
    else if (revival.state === "revived") log.info("The private Neo4j answers again.");
    else log.error({ err: revival.error, nextIn: revival.nextIn }, "The private Neo4j could not be started; it is tried again.");
  };
}
