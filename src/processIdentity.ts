import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/**
 * A process as "pid@start", where the start keeps a later process with the same number from being taken for it.
 * The start is in whatever unit the system gives; it is only compared. "" stands for a process that is not running.
 */
export async function identify(pid: number): Promise<string> {
  const start = existsSync("/proc/self/stat") ? await startFromProc(pid) : await startFromPs(pid);
  return start === null ? "" : `${pid}@${start}`;
}

/** Whether the process of this identity still runs. */
export async function isRunning(identity: string): Promise<boolean> {
  return identity !== "" && (await identify(Number.parseInt(identity, 10))) === identity;
}

/** Field 22 of /proc/PID/stat; the second field, the name in brackets, may hold blanks. A zombie has ended. */
async function startFromProc(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  return fields === undefined || fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? null);
}

async function startFromPs(pid: number): Promise<string | null> {
  const printed = await new Promise<string>((resolve) => {
    execFile("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { env: { ...process.env, LC_ALL: "C" } }, (_, stdout) => resolve(stdout.trim()));
  });
  if (printed === "" || printed.startsWith("Z")) return null;
  return printed.replace(/^\S+/, "").replace(/\W/g, "");
}
