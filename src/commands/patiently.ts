import { setTimeout as wait } from "node:timers/promises";
import { isUnavailable } from "../database";
import { Failure } from "../failure";
import type { Step } from "./steps";

/** How long is waited before a database that is away is tried again, in ms. */
const PAUSE = 500;

/** A step that is tried again while the database is away, until `isStopping` holds. What waiting does not help is thrown. The step must be one that may run twice. */
export function patiently<Context>(step: Step<Context>, isStopping: () => boolean): Step<Context> {
  return {
    title: step.title,
    run: async (context, say) => {
      for (;;) {
        try {
          return await step.run(context, say);
        } catch (error) {
          if (!isAway(error) || isStopping()) throw error;
          say(`${error instanceof Error ? error.message : String(error)} Waiting for it.`);
          await wait(PAUSE);
        }
      }
    },
  };
}

function isAway(error: unknown): boolean {
  return isUnavailable(error instanceof Failure ? error.cause : error);
}
