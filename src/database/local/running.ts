import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { z } from "zod";
import type { Folders } from "./folders";
import { identify, isRunning } from "../../processIdentity";
import { takeAside } from "../../takeAside";

/** How long a claim may be empty, in ms: between its creation and its first word. */
const EMPTY_FOR = 5_000;

const Running = z.object({
  state: z.enum(["starting", "ready", "stopping"]),
  /** The program that started Neo4j, and Java: identities of processes; Java's is "" until it runs. */
  owner: z.string(),
  java: z.string(),
  boltPort: z.number().int(),
  /** Tells this claim from any other. */
  token: z.string(),
});

/** What running.json says of the Neo4j on this store. */
export type Running = z.infer<typeof Running>;

/** The Neo4j that runs on this store, or its absence: "free" to be claimed, or "busy" starting or stopping. */
export async function readRunning(folders: Folders): Promise<Running | "busy" | "free"> {
  const text = await readFile(folders.running, "utf8").catch(() => null);
  if (text === null) return "free";
  const running = parse(text);
  if (running === null) return (await isOld(folders.running)) ? "free" : "busy";
  const [owner, java] = await Promise.all([isRunning(running.owner), isRunning(running.java)]);
  // Where Java was killed under a program that lives on, the store is free for whoever comes next.
  if (!java && (!owner || running.state === "ready")) return "free";
  // Without its owner Neo4j is being stopped by its supervisor.
  return running.state === "ready" && owner && java ? running : "busy";
}

/** A store claimed by this program: its running.json. */
export interface Claim {
  write(running: Omit<Running, "owner" | "token">): Promise<void>;
  /** Frees the store, unless another program has claimed it since. */
  release(): Promise<void>;
}

/** Claims a free store for this program; null where another was faster. */
export async function claim(folders: Folders): Promise<Claim | null> {
  const owner = await identify(process.pid);
  if (!(await removeStale(folders, owner))) return null;
  const file = await open(folders.running, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return null;
    throw error;
  });
  if (file === null) return null;
  const first: Running = { state: "starting", owner, java: "", boltPort: 0, token: randomUUID() };
  await file.writeFile(JSON.stringify(first)).finally(() => file.close());
  const isMine = async () => parse(await readFile(folders.running, "utf8").catch(() => ""))?.token === first.token;
  return {
    async write(running) {
      if (!(await isMine())) return;
      const next = `${folders.running}.${first.token}`;
      await writeFile(next, JSON.stringify({ ...first, ...running }), { mode: 0o600 });
      await rename(next, folders.running);
    },
    async release() {
      if (await isMine()) await rm(folders.running, { force: true });
    },
  };
}

/** Takes a dead program's file away. */
async function removeStale(folders: Folders, owner: string): Promise<boolean> {
  const judged = await readFile(folders.running, "utf8").catch(() => null);
  if (judged === null) return true;
  return (await readRunning(folders)) === "free" && takeAside(folders.running, judged, `${folders.running}.${owner}`);
}

function parse(text: string): Running | null {
  try {
    return Running.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found === null || Date.now() - found.mtimeMs > EMPTY_FOR;
}
