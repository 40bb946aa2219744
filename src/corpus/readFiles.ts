import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Failure } from "../failure";
import type { Faults } from "./faults";
import { nearestName } from "./nearestName";
import { YamlFile } from "./yamlFile";

/**
 * The YAML files `names` of a directory, those without faults. A missing one is a fault, and so is one that is not known: its
 * name may be misspelt. Throws a {@link Failure} with code CORPUS where there is no such directory.
 */
export function readFiles(directory: string, names: readonly string[], faults: Faults): ReadonlyMap<string, YamlFile> {
  const present = listDirectory(directory).filter((name) => /\.ya?ml$/i.test(name));
  for (const name of present.filter((found) => !names.includes(found))) {
    faults.add(start(directory, name), `expected one of the files ${names.join(", ")}; found ${name}${nearestName(name, names)}`);
  }
  const files = new Map<string, YamlFile>();
  for (const name of names) {
    if (!present.includes(name)) {
      faults.add(start(directory, name), "expected this file, found none");
      continue;
    }
    const file = YamlFile.parse(shownPath(directory, name), readFileSync(join(directory, name), "utf8"), faults);
    if (file !== undefined) files.set(name, file);
  }
  return files;
}

/** How messages name a file: its path from the working directory. */
export function shownPath(directory: string, name: string): string {
  return relative(process.cwd(), join(directory, name));
}

function start(directory: string, name: string) {
  return { file: shownPath(directory, name), line: 1, column: 1, path: "" };
}

function listDirectory(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    throw new Failure("CORPUS", `Expected the directory of a corpus at ${directory}, found none that can be read.`, [], { cause: error });
  }
}
