import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The paths, without extension, of all files with an extension under a folder, sorted. */
export function family(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => join(folder, file.slice(0, -extension.length)))
    .sort();
}

export function read(path: string): string {
  return readFileSync(path, "utf8");
}

/** A JSON file's value; `otherwise` where there is no such file. */
export function readJson<Value>(path: string, otherwise: Value): Value {
  return existsSync(path) ? (JSON.parse(read(path)) as Value) : otherwise;
}

/** Compares a text with a committed file; UPDATE=1 in the environment writes it instead. */
export function expectFile(path: string, text: string): void {
  if (process.env["UPDATE"] === "1") writeFileSync(path, text);
  const found = existsSync(path) ? read(path) : null;
  if (found !== text) expect({ file: relative(process.cwd(), path), text: found }).toEqual({ file: relative(process.cwd(), path), text });
}
