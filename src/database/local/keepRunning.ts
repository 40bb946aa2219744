import { setTimeout as wait } from "node:timers/promises";
import type { Supervised } from "./supervisor";

/** What became of a Neo4j that ended though nobody had told it to. */
export type Revival =
  | { readonly state: "ended"; readonly exitCode: number }
  | { readonly state: "revived" }
  | { readonly state: "failed"; readonly error: unknown; /** When it is tried again, in ms. */ readonly nextIn: number };

/** Between attempts, in ms; the last one for all that follow. */
const WAITS = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

/** Java that is started again whenever it ends, until it is stopped. */
export interface Kept {
  /** The one that runs, or ran last. */
  readonly current: Supervised;
  /** Starts it no more, and stops it; waits for a start that is under way. */
  stop(): Promise<void>;
}

/** Keeps Java running: when it ends, `again` starts it anew, at once and, where that fails, after ever longer pauses. `tell` hears of each step. */
export function keepRunning(first: Supervised, again: () => Promise<Supervised>, tell: (revival: Revival) => void): Kept {
  const stopping = new AbortController();
  let current = first;
  const keeping = (async () => {
    while (!stopping.signal.aborted) {
      const exitCode = await Promise.race([current.ended, aborted(stopping.signal)]);
      if (exitCode === null) return;
      tell({ state: "ended", exitCode });
      const revived = await revive(again, tell, stopping.signal);
      if (revived === null) return;
      current = revived;
    }
  })();
  return {
    get current() {
      return current;
    },
    async stop() {
      stopping.abort();
      await keeping;
      await current.stop();
    },
  };
}

/** The first that starts; null when it is no longer wanted. */
async function revive(again: () => Promise<Supervised>, tell: (revival: Revival) => void, signal: AbortSignal): Promise<Supervised | null> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      const revived = await again();
      tell({ state: "revived" });
      return revived;
    } catch (error) {
      const nextIn = WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0;
      tell({ state: "failed", error, nextIn });
      await wait(nextIn, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
  return null;
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true }));
}
