import { DeadlineExceeded } from "../database";
import { TIMES } from "./times";
import type { RequestRecord } from "./watch";

/**
 * Gives what `work` gives. Throws the reason once the request of `record` is over: its client went away or, so many milliseconds of work and {@link TIMES.slack}
 * later, its time is up ({@link DeadlineExceeded}); what still runs for it at Neo4j is ended then.
 */
export async function untilDeadline<Result>(record: RequestRecord, milliseconds: number, work: () => Promise<Result>): Promise<Result> {
  const { over } = record;
  const timer = setTimeout(() => record.giveUp(new DeadlineExceeded("The request's time is up.")), milliseconds + TIMES.slack);
  const given = new Promise<never>((_resolve, reject) => {
    over.addEventListener("abort", () => reject(over.reason as Error), { once: true });
  });
  try {
    return await Promise.race([work(), given]);
  } finally {
    clearTimeout(timer);
  }
}
