import { spawn } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import type { Socket } from "node:net";
import type { Readable } from "node:stream";
import { createInterface } from "node:readline";
import type { Folders } from "./folders";

/**
 * Runs Java as long as the program lives. Its standard input is a pipe whose other end the program holds; when that closes, by
 * intent or because the program died however, Java is told to stop, and killed when it has not after a minute. It sits in a
 * session of its own, so that neither Ctrl-C nor the killing of the program's group reaches it.
 */
const SCRIPT = `
umask 077
exec 4<&0 </dev/null
"$@" 3>&- 4<&- &
java=$!
echo "$java" >&3
exec 3>&-
(
  while read -r line <&4; do :; done
  kill -TERM "$java"
  left=60
  while [ "$left" -gt 0 ] && kill -0 "$java" 2>/dev/null; do sleep 1; left=$((left - 1)); done
  kill -KILL "$java"
) 2>/dev/null &
watcher=$!
wait "$java"
code=$?
kill -KILL "$watcher" 2>/dev/null
exit "$code"
`;

/** A Java under supervision. */
export interface Supervised {
  readonly pid: number;
  /** Java's exit code, once it has ended; 128 + n for a signal. */
  readonly ended: Promise<number>;
  /** Whether Java has ended. */
  hasEnded(): boolean;
  /** Asks Java to stop and waits until it has. */
  stop(): Promise<void>;
}

/** Starts Java under supervision; what it prints goes to the console log. It does not keep the program from ending. */
export async function supervise(java: string, parameters: readonly string[], folders: Folders, environment: NodeJS.ProcessEnv): Promise<Supervised> {
  const log = await open(folders.console, "w", 0o600);
  const child = spawn("/bin/sh", ["-c", SCRIPT, "neo4j-supervisor", java, ...parameters], {
    cwd: folders.home,
    detached: true,
    env: environment,
    stdio: ["pipe", log.fd, log.fd, "pipe"],
  });
  await log.close();
  let hasEnded = false;
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      hasEnded = true;
      resolve(code ?? 137);
    });
  });
  const pids = child.stdio[3] as Readable;
  const [line] = (await Promise.race([once(createInterface({ input: pids }), "line"), ended.then(() => ["0"])])) as [string];
  const lifeline = child.stdin as Socket;
  lifeline.on("error", () => undefined);
  lifeline.unref();
  child.unref();
  return {
    pid: Number(line),
    ended,
    hasEnded: () => hasEnded,
    async stop() {
      child.ref();
      lifeline.end();
      await ended;
    },
  };
}
