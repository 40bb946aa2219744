import { setTimeout as wait } from "node:timers/promises";

/** How long is waited, in ms; far more than it takes on a machine that is busy. */
const PATIENCE = 15_000;

/** Repeats an assertion until it holds; throws what it threw last when it does not come to hold. */
export async function eventually(assertion: () => Promise<void>, patience = PATIENCE): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await wait(50);
  }
}
