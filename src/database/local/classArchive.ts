import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Java } from "./java";
import { identify, isRunning } from "../../processIdentity";
import { NEO4J_VERSION } from "./version";

/**
 * Java's archive of the classes that Neo4j loads (class data sharing), beside the jars. With it Neo4j starts in two thirds of
 * the time. Java writes it when the first Neo4j stops, which takes some 3 s more, and ignores one that does not fit.
 */
export interface ClassArchive {
  /** What Java is told: to use the archive, or to write one at its end. */
  readonly parameters: readonly string[];
  /** Called after a clean stop: a newly written archive takes its place. */
  keep(): Promise<void>;
  /** Called after a start that failed, lest the archive be the reason. */
  discard(): Promise<void>;
}

/** The archive for one build of Java. */
export async function openClassArchive(cacheDir: string, java: Java): Promise<ClassArchive> {
  const folder = resolve(cacheDir, `neo4j-community-${NEO4J_VERSION}`);
  const name = `classes-${java.build}-${process.arch}`;
  const archive = join(folder, `${name}.jsa`);
  if (existsSync(archive)) {
    return { parameters: [`-XX:SharedArchiveFile=${archive}`], keep: () => Promise.resolve(), discard: () => rm(archive, { force: true }) };
  }
  await removeAbandoned(folder);
  const written = join(folder, `${name}.${await identify(process.pid)}.partial`);
  return {
    parameters: [`-XX:ArchiveClassesAtExit=${written}`],
    // A folder that cannot be written has no archive; Neo4j does without.
    keep: () => rename(written, archive).catch(() => undefined),
    discard: () => rm(written, { force: true }),
  };
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = /^classes-.+?\.(\d+@\w*)\.partial$/.exec(name)?.[1];
    if (owner !== undefined && !(await isRunning(owner))) await rm(join(folder, name), { force: true });
  }
}
