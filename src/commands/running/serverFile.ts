import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { isRunning } from "../../processIdentity";
import { putInPlace } from "../../putInPlace";
import { takeAside } from "../../takeAside";

const ServerRecord = z.object({
  /** Where it answers GraphQL. */
  url: z.string(),
  pid: z.number().int(),
  /** The version of this program. */
  version: z.string(),
  /** ISO 8601. */
  startedAt: z.string(),
  /** Its process as `identify` tells it, which keeps a later process with the same number from being taken for it. */
  process: z.string(),
  /** The corpus that it loaded at its start, and the database that holds it, for people. */
  corpus: z.string(),
  database: z.string(),
});

/** What a server says of itself in the file server.json of its data folder, for the commands and clients that look for it. */
export type ServerRecord = z.infer<typeof ServerRecord>;

/** A server.json that was read: its text, and what it says; null where it says nothing that can be used, or its process is gone. */
interface ServerFile {
  readonly path: string;
  readonly text: string;
  readonly running: ServerRecord | null;
}

/** The server.json of a data folder; null where there is none. */
export async function readServerFile(dataDir: string): Promise<ServerFile | null> {
  const path = join(dataDir, "server.json");
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  const record = parse(text);
  return { path, text, running: record !== null && (await isRunning(record.process)) ? record : null };
}

/** Deletes a server.json whose server is gone; false where another server has written its own since. */
export function removeStale({ path, text }: ServerFile): Promise<boolean> {
  return takeAside(path, text, `${path}.${randomUUID()}`);
}

/**
 * Writes the server.json of a data folder, whole, unless a running server has one there: then it gives that server's. Otherwise it gives a
 * function that deletes the file again. Throws where the folder cannot be written.
 */
export async function writeServerFile(dataDir: string, record: ServerRecord): Promise<ServerRecord | (() => Promise<void>)> {
  const path = join(dataDir, "server.json");
  const text = `${JSON.stringify(record, null, 2)}\n`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  for (;;) {
    const found = await readServerFile(dataDir);
    if (found?.running) return found.running;
    if (found !== null) await removeStale(found);
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, text, { mode: 0o600 });
    if (await putInPlace(draft, path)) break;
  }
  return async () => {
    if ((await readFile(path, "utf8").catch(() => null)) === text) await rm(path, { force: true });
  };
}

function parse(text: string): ServerRecord | null {
  try {
    return ServerRecord.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
