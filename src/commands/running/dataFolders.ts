import { dirname, join, resolve } from "node:path";
import { readConfig } from "../../config";

/** The data folders in which a command looks for what runs, nearest first: that of KG_DATA_DIR, or .data in the working folder and in those above it. */
export function dataFolders(environment: NodeJS.ProcessEnv = process.env, from: string = process.cwd()): readonly string[] {
  if (environment["KG_DATA_DIR"]) return [readConfig(environment).local.dataDir];
  const above: string[] = [];
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    above.push(join(folder, ".data"));
    if (folder === dirname(folder)) return above;
  }
}
