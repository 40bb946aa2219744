import { randomBytes } from "node:crypto";
import { chmod, open, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure";
import type { Folders } from "./folders";

/**
 * The password of the private Neo4j: generated before its first start and kept in a file that its owner alone may read.
 * Throws a Failure DATABASE where there is a store but its password is gone.
 */
export async function readOrMakePassword(folders: Folders): Promise<string> {
  const kept = await readPassword(folders);
  if (kept !== null) return kept;
  const databases = await readdir(join(folders.data, "databases")).catch(() => []);
  if (databases.length > 0) throw lostPassword(folders, "is missing");
  const password = randomBytes(24).toString("base64url");
  const file = await open(folders.password, "wx", 0o600);
  try {
    await file.writeFile(`${password}\n`);
    // Neo4j must never know a password that the file does not.
    await file.sync();
  } finally {
    await file.close();
  }
  return password;
}

/** The password in the file; null where there is none. The file is given back to its owner alone. */
export async function readPassword(folders: Folders): Promise<string | null> {
  const text = await readFile(folders.password, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  if (text.trim() === "") return null;
  await chmod(folders.password, 0o600);
  return text.trim();
}

/** The Failure for a store that no kept password opens. */
export function lostPassword({ password, home }: Folders, fault: "is missing" | "is not its own"): Failure {
  return new Failure("DATABASE", `There is a database in ${home}, but its password in ${password} ${fault}.`, [
    "Put the password back, or delete that folder: the graph is loaded anew from its sources.",
  ]);
}
