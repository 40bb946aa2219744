import { open, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { create } from "tar";
import { z } from "zod";
import { Failure } from "../../failure";
import { foldersIn, makeFolders } from "./folders";
import { holding } from "./holding";
import { NEO4J_VERSION } from "./version";

/** The first file of a backup, which says what it is. */
export const MANIFEST = "backup.json";

export const Manifest = z.object({
  format: z.literal(1),
  /** The version of Neo4j whose store it holds. */
  neo4j: z.string(),
  /** When it was made, ISO 8601. */
  madeAt: z.string(),
});

/** What is kept: the store, and the password that it knows. Logs and configuration are made anew. */
export const KEPT = ["data", "password"] as const;

/**
 * Writes the private database of a data folder to a new file, a gzipped tar, which only its owner may read: it holds the database's password. Gives the
 * file's bytes. Throws a Failure SERVER while the database runs, CONFIGURATION where the file is there already or cannot be written, DATABASE where
 * there is nothing to back up; then nothing is written.
 */
export async function backUp(dataDir: string, file: string): Promise<number> {
  const path = resolve(file);
  if ((await stat(path).catch(() => null)) !== null) throw new Failure("CONFIGURATION", `${path} is there already; name a new file.`);
  if ((await stat(join(foldersIn(dataDir).data, "databases")).catch(() => null)) === null) {
    throw new Failure("DATABASE", `There is no database in ${resolve(dataDir)}.`, ["Load one: negotiations-graph load, or name its folder with KG_DATA_DIR."]);
  }
  const folders = await makeFolders(dataDir);
  return holding(folders, async () => {
    const manifest = join(folders.home, MANIFEST);
    const part = join(dirname(path), `.${process.pid}.backup-part`);
    const madeAt = new Date().toISOString();
    try {
      await writeFile(manifest, JSON.stringify({ format: 1, neo4j: NEO4J_VERSION, madeAt } satisfies z.infer<typeof Manifest>));
      await create({ file: part, cwd: folders.home, gzip: true, portable: true, strict: true, mode: 0o600 }, [MANIFEST, ...KEPT]).catch((cause: unknown) => {
        throw new Failure("CONFIGURATION", `The backup cannot be written to ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, [], { cause });
      });
      await reachDisk(part);
      await rename(part, path);
      return (await stat(path)).size;
    } finally {
      await Promise.all([manifest, part].map((left) => rm(left, { force: true })));
    }
  });
}

async function reachDisk(path: string): Promise<void> {
  const file = await open(path, "r");
  await file.sync().finally(() => file.close());
}
