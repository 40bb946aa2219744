import { execFileSync } from "node:child_process";
import { cpus, release, totalmem, type } from "node:os";

/** Where a run was made. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly java: string;
}

export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    java: javaVersion(),
  };
}

/** Java prints its version on standard error. */
function javaVersion(): string {
  try {
    const text = execFileSync("sh", ["-c", "java -version 2>&1"], { encoding: "utf8" });
    return /"([^"]+)"/.exec(text)?.[1] ?? "unknown";
  } catch {
    return "unknown";
  }
}
