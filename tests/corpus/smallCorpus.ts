import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The directory of a small corpus that was made up for tests. */
export const SMALL_CORPUS = join(__dirname, "fixtures/small");

/** An edit of one file: the words to find, which stand there once, and what replaces them. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** Gives `use` the directory of a copy of the small corpus with edits, and deletes it afterwards. */
export function withEdits<T>(edits: readonly Edit[], use: (directory: string) => T): T {
  const directory = editedCopy(edits);
  try {
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The directory of a copy of the small corpus with edits; whoever asks for it deletes it. */
export function editedCopy(edits: readonly Edit[]): string {
  const directory = mkdtempSync(join(tmpdir(), "small-corpus-"));
  cpSync(SMALL_CORPUS, directory, { recursive: true });
  for (const { file, find, replace } of edits) {
    const path = join(directory, file);
    const before = readFileSync(path, "utf8");
    if (before.split(find).length !== 2) throw new Error(`${file} has ${JSON.stringify(find)} ${before.split(find).length - 1} times.`);
    writeFileSync(path, before.replace(find, () => replace));
  }
  return directory;
}
