import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ServeOptions } from "../../src/server";
import type { Database } from "../../src/database";
import type { LogLine } from "./logLines";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** What it logged up to now. */
  readonly lines: readonly LogLine[];
  /** Sends SIGTERM and gives the exit code; null where a signal ended it. */
  terminate(): Promise<number | null>;
}

/** Starts a server on a Neo4j; `module` is the path of a module to load into its process once it answers, `flags` are those of Node. */
export async function startServer(address: Database["address"], options: Partial<ServeOptions>, module?: string, flags: readonly string[] = []): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...flags, join(__dirname, "server.mjs"), JSON.stringify(address), JSON.stringify(options), ...(module === undefined ? [] : [module])]);
  const exited = once(child, "exit") as Promise<[number | null]>;
  const lines: LogLine[] = [];
  const text: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    text.push(line);
    if (line.startsWith("{")) lines.push(JSON.parse(line) as LogLine);
  });
  const ended = exited.then(() => {
    throw new Error(`The server ended at its start.\n${text.join("\n")}`);
  });
  const [url] = (await Promise.race([once(createInterface({ input: child.stdout }), "line"), ended])) as [string];
  ended.catch(() => undefined);
  return {
    url,
    lines,
    async terminate() {
      child.kill("SIGTERM");
      return (await exited)[0];
    },
  };
}
