import { mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./program";

const root = join(__dirname, "../..");

/** A folder of somebody who has installed the package, as it was built last (`npm run build`). The test deletes it. */
export function makeConsumer(): string {
  const folder = mkdtempSync(join(tmpdir(), "negotiations-graph-consumer-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/negotiations-graph"));
  symlinkSync(join(root, "node_modules/@types"), join(folder, "node_modules/@types"));
  return folder;
}

/** Compiles files of a folder beside themselves, as strictly as can be; gives what the compiler finds wrong, empty where all is right. */
export async function compile(folder: string, files: readonly string[], parameters: readonly string[] = ["--module", "node16"]): Promise<string> {
  const tsc = require.resolve("typescript/bin/tsc");
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2023", "--types", "node"];
  const { out, err } = await runProgram(process.execPath, [tsc, ...strict, ...parameters, ...files], { cwd: folder });
  return out + err;
}
