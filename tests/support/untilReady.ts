import { setTimeout as wait } from "node:timers/promises";

/** How long /health/ready takes to say so, in ms; it is asked again and again, for a minute at most. */
export async function untilReady(url: string): Promise<number> {
  const begun = performance.now();
  const probe = new URL("/health/ready", url);
  while ((await fetch(probe)).status !== 200) {
    if (performance.now() - begun > 60_000) return Infinity;
    await wait(20);
  }
  return performance.now() - begun;
}
