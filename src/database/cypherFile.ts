import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve, sep } from "node:path";

/** The folder of .cypher files, at the root of the package for the sources and for what is compiled from them. */
const ROOT = resolve(__dirname, "../../cypher");

const texts = new Map<string, string>();

/** The statement in cypher/<name>.cypher: `load/lock`. A file is read once. */
export function cypherFile(name: string): string {
  const text = texts.get(name) ?? readFileSync(join(ROOT, `${name}.cypher`), "utf8");
  texts.set(name, text);
  return text;
}

/** The names of the files in a folder of cypher/ (all of it, if none is named) and the folders in it, as {@link cypherFile} takes them, sorted. */
export function cypherFileNames(folder = ""): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => posix.join(folder, name.replaceAll(sep, "/").replace(/\.cypher$/, "")))
    .sort();
}
