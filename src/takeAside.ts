import { readFile, rename, rm } from "node:fs/promises";

/**
 * Takes a file away that was judged to be of no more use while it held `judged`, first under the name `aside`, so that what is deleted is what was
 * judged, and nobody's fresh file. False where the file holds something else by now; it stands as it was then.
 */
export async function takeAside(path: string, judged: string, aside: string): Promise<boolean> {
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, "utf8").catch(() => judged);
  if (moved !== judged) {
    await rename(aside, path);
    return false;
  }
  await rm(aside, { force: true });
  return true;
}
