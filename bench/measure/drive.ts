/** How one measurement goes. */
export interface Drive {
  /** The first request, by its number; the ones after it follow in turn. */
  readonly from: number;
  /** How many requests are under way at a time. */
  readonly concurrency: number;
  /** For how long new requests are begun. At least one is begun by each of the `concurrency`. */
  readonly milliseconds: number;
  /** How many requests are begun at most. */
  readonly atMost: number;
}

/** What a measurement gave. */
export interface Driven {
  /** The time of each request that was answered, in milliseconds. */
  readonly latencies: number[];
  readonly failed: number;
  /** From the first request begun to the last one answered. */
  readonly milliseconds: number;
  /** Of all answers. */
  readonly bytes: number;
}

/** Sends requests, each as soon as there is room for it. `send` gives the bytes of the answer, and throws where there is none. */
export async function drive(send: (number: number) => Promise<number>, { from, concurrency, milliseconds, atMost }: Drive): Promise<Driven> {
  const latencies: number[] = [];
  let begun = 0;
  let bytes = 0;
  let failed = 0;
  const start = performance.now();
  const lane = async (): Promise<void> => {
    do {
      if (begun >= atMost) return;
      const before = performance.now();
      try {
        const size = await send(from + begun++);
        bytes += size;
        latencies.push(performance.now() - before);
      } catch {
        failed += 1;
      }
    } while (performance.now() - start < milliseconds);
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return { latencies, failed, milliseconds: performance.now() - start, bytes };
}
