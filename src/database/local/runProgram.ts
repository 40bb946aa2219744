import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface Finished {
  /** The exit code; null where a signal ended it or it could not be run. */
  readonly code: number | null;
  /** What it printed on both outputs, line by line. */
  readonly lines: readonly string[];
}

/** Runs a program to its end, giving each line it prints to `onLine`. Never rejects: a program that cannot be run has code null. */
export function runProgram(
  path: string,
  parameters: readonly string[],
  options: { environment: NodeJS.ProcessEnv; folder?: string; onLine?: (line: string) => void },
): Promise<Finished> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    const child = spawn(path, parameters, { env: options.environment, cwd: options.folder, stdio: ["ignore", "pipe", "pipe"] });
    for (const output of [child.stdout, child.stderr]) {
      createInterface({ input: output }).on("line", (line) => {
        lines.push(line);
        options.onLine?.(line);
      });
    }
    child.on("error", (error) => resolve({ code: null, lines: [...lines, error.message] }));
    child.on("close", (code) => resolve({ code, lines }));
  });
}
