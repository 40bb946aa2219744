import { execFile } from "node:child_process";
import { readdir, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findExecutables, isExecutable } from "./findExecutable";
import type { Machine } from "./machine";

/** The versions of Java that Neo4j 5.26 runs on. */
export const JAVA_VERSIONS: readonly number[] = [17, 21];

export interface Java {
  /** The executable, symbolic links resolved. */
  readonly path: string;
  /** The folder that tools expect in JAVA_HOME. */
  readonly home: string;
  /** The feature release (17), or null where the executable does not tell. */
  readonly version: number | null;
  /** The exact build as Java prints it, fit for a file name; "" where it does not tell. */
  readonly build: string;
}

/** The Javas of the machine, up to the first usable one, which is `usable`; `others` cannot run Neo4j. JAVA_HOME goes before PATH. */
export async function findJava(machine: Machine): Promise<{ usable: Java | null; others: Java[] }> {
  const others: Java[] = [];
  const seen = new Set<string>();
  for (const candidate of await candidates(machine)) {
    if (!(await isExecutable(candidate))) continue;
    const path = await realpath(candidate);
    if (seen.has(path)) continue;
    seen.add(path);
    const java = { path, home: dirname(dirname(path)), ...(await readVersion(path, machine.environment)) };
    if (java.version !== null && JAVA_VERSIONS.includes(java.version)) return { usable: java, others };
    others.push(java);
  }
  return { usable: null, others };
}

async function candidates({ environment, javaFolders }: Machine): Promise<string[]> {
  const home = environment.JAVA_HOME === undefined || environment.JAVA_HOME === "" ? [] : [join(environment.JAVA_HOME, "bin", "java")];
  const installed: string[] = [];
  for (const folder of javaFolders) {
    const names = await readdir(folder).catch(() => []);
    // On macOS an installation keeps its home two folders down.
    installed.push(...names.flatMap((name) => [join(folder, name, "bin/java"), join(folder, name, "Contents/Home/bin/java")]));
  }
  return [...home, ...(await findExecutables("java", environment)), ...installed];
}

/** `java -version` prints `openjdk version "17.0.15"`, and `"1.8.0_392"` before Java 9; in its last line `(build 17.0.15+6, …)`. */
async function readVersion(path: string, environment: NodeJS.ProcessEnv): Promise<Pick<Java, "version" | "build">> {
  const printed = await new Promise<string>((resolve) => {
    execFile(path, ["-version"], { env: environment, timeout: 15_000 }, (error, stdout, stderr) => resolve(error === null ? stderr + stdout : ""));
  });
  const found = /version "(?:1\.)?(\d+)/.exec(printed);
  const build = /\(build ([^,)]+)[^)]*\)\s*$/.exec(printed)?.[1] ?? "";
  return { version: found === null ? null : Number(found[1]), build: build.replace(/[^\w.+-]/g, "_") };
}
