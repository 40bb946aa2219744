import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pythonWith } from "../support/python";

/** What a reader in Python (readers/) prints of files with these contents, and of further words. */
export async function readBy<Read>(reader: string, files: readonly Buffer[], words: readonly string[] = []): Promise<Read> {
  const python = await pythonWith();
  const folder = mkdtempSync(join(tmpdir(), "negotiations-graph-export-"));
  try {
    const paths = files.map((content, index) => {
      const path = join(folder, `file-${index}`);
      writeFileSync(path, content);
      return path;
    });
    const options = { maxBuffer: 200_000_000, env: { ...process.env, PYTHONWARNINGS: "ignore" } };
    const { stdout } = await promisify(execFile)(python, [join(__dirname, "readers", `${reader}.py`), ...paths, ...words], options);
    return JSON.parse(stdout) as Read;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
