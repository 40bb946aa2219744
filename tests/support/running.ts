import { rmSync } from "node:fs";
import type { LocalNeo4j } from "../../src/database";

let running: { readonly local: LocalNeo4j; readonly dataDir: string } | undefined;

/** Keeps what the run's teardown must stop; setup and teardown share one process. */
export function keep(local: LocalNeo4j, dataDir: string): void {
  running = { local, dataDir };
}

/** Stops the database of the run and deletes its data. */
export async function release(): Promise<void> {
  await running?.local.stop();
  if (running !== undefined) rmSync(running.dataDir, { recursive: true, force: true });
}
