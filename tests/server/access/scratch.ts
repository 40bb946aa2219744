import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | undefined;

/** A folder of this suite's own, deleted when it has ended. */
export function scratchFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), "negotiations-graph-access-"));
  return folder;
}

/** Writes a value as JSON, or a text as it is, into a file of the suite's folder; gives its path. */
export function scratchFile(name: string, value: unknown): string {
  const path = join(scratchFolder(), name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
});
