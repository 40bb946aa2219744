import { readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { extract } from "tar";
import type { z } from "zod";
import { Failure } from "../../failure";
import { KEPT, Manifest, MANIFEST } from "./backup";
import { makeFolders } from "./folders";
import { holding } from "./holding";
import { NEO4J_VERSION } from "./version";

/**
 * Puts a backup into a data folder that holds no database yet, whole or not at all; gives when it was made, ISO 8601. Throws a Failure CONFIGURATION where
 * the file is no whole backup, DATABASE where the folder holds a database, SERVER while one runs there.
 */
export async function restore(file: string, dataDir: string): Promise<string> {
  const path = resolve(file);
  const folders = await makeFolders(dataDir);
  return holding(folders, async () => {
    if ((await readdir(folders.data)).length > 0) {
      throw new Failure("DATABASE", `${folders.home} holds a database already.`, ["Move it away, or name another folder with KG_DATA_DIR."]);
    }
    const unpacked = join(folders.home, "restoring");
    try {
      await mkdir(unpacked, { mode: 0o700 });
      const { madeAt } = unpack(path, unpacked);
      for (const kept of KEPT) {
        await rm(join(folders.home, kept), { recursive: true, force: true });
        await rename(join(unpacked, kept), join(folders.home, kept));
      }
      return madeAt;
    } finally {
      await rm(unpacked, { recursive: true, force: true });
    }
  });
}

/** Synchronous, so that nothing is written any more when it throws. */
function unpack(path: string, into: string): z.infer<typeof Manifest> {
  const manifest = read(path, into);
  if (manifest.neo4j === NEO4J_VERSION) return manifest;
  throw new Failure("CONFIGURATION", `${path} is of Neo4j ${manifest.neo4j}; this program's is ${NEO4J_VERSION}.`, ["Restore it with the program that made it, and load the record anew with this one."]);
}

function read(path: string, into: string): z.infer<typeof Manifest> {
  try {
    extract({ file: path, cwd: into, strict: true, sync: true, preserveOwner: false });
    return Manifest.parse(JSON.parse(readFileSync(join(into, MANIFEST), "utf8")));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === "ENOENT" ? "it, or a part of it, is not there" : cause instanceof Error ? cause.message : String(cause);
    throw new Failure("CONFIGURATION", `${path} is no whole backup: ${reason}`, [], { cause });
  }
}
