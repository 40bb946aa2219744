import { spawn } from "node:child_process";

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end. It must not be awaited synchronously: the server that it asks may live in this process. */
export function runProgram(command: string, given: readonly string[], options: { readonly cwd: string; readonly env?: Record<string, string>; readonly input?: string }): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, { cwd: options.cwd, env: { ...process.env, ...options.env } });
    const said = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, ...said });
    });
    child.stdin.end(options.input ?? "");
  });
}
