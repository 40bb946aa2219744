import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readConfig } from "../../../src/config";
import { Failure } from "../../../src/failure";
import { openLocalNeo4j, type LocalNeo4j, type LocalNeo4jOptions } from "../../../src/database/local";

/** Folders of one test file, deleted at its end; the jars are those of all runs. */
export class Scratch {
  readonly folder = mkdtempSync(join(tmpdir(), "negotiations-graph-local-"));
  readonly #opened: LocalNeo4j[] = [];

  options(dataDir: string, others: Partial<LocalNeo4jOptions> = {}): LocalNeo4jOptions {
    return { dataDir: join(this.folder, dataDir), cacheDir: readConfig().local.cacheDir, boltPort: 0, ...others };
  }

  async open(dataDir: string, others: Partial<LocalNeo4jOptions> = {}): Promise<LocalNeo4j> {
    const opened = await openLocalNeo4j(this.options(dataDir, others));
    this.#opened.push(opened);
    return opened;
  }

  /** An executable shell script in a folder of its own under this one; gives the folder. */
  executable(folder: string, name: string, script: string): string {
    const bin = join(this.folder, folder);
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return bin;
  }

  async clear(): Promise<void> {
    for (const local of this.#opened) await local.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The Failure that a promise ends in. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error: unknown = await promise.then(() => new Error("It succeeded."), (caught: unknown) => caught);
  if (error instanceof Failure) return error;
  throw error;
}

/** Waits until a process has ended; the time it took in ms. */
export async function untilGone(pid: number, within: number): Promise<number> {
  const start = Date.now();
  while (isAlive(pid)) {
    if (Date.now() - start > within) throw new Error(`Process ${pid} still runs after ${within} ms.`);
    await wait(50);
  }
  return Date.now() - start;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
