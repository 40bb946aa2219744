import { link, rm } from "node:fs/promises";

/** Puts a file in its place whole, or not at all where one stands there: false then. `draft` is its path until then, in the same folder; it is gone afterwards. */
export async function putInPlace(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
