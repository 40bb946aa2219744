import { existsSync, renameSync, writeFileSync } from "node:fs";
import { readConfig } from "../config";
import { Failure } from "../failure";
import { hashOfKey, KeyEntry, makeApiKey, readKeyEntries, readRoles } from "../server";

/** What a key is to be. */
export interface KeyOptions {
  readonly role: string;
  readonly expires?: string;
}

/** Makes an API key: writes its hash into KG_API_KEYS_FILE, which is made where it is not there, and the key, once, to standard output. Throws a Failure CONFIGURATION. */
export function makeKey(name: string, { role, expires }: KeyOptions): void {
  const { access, limits } = readConfig().http;
  if (access.keysFile === null) throw new Failure("CONFIGURATION", "KG_API_KEYS_FILE is not set: it names the file that is to hold the key's hash.");
  const roles = readRoles({ name: "public", limits, explain: false, introspect: true }, access.rolesFile);
  if (!roles.has(role)) throw new Failure("CONFIGURATION", `There is no role ${role}; the roles are ${[...roles.keys()].join(", ")}.`);
  const key = makeApiKey();
  const entry = KeyEntry.safeParse({ name, role, sha256: hashOfKey(key).toString("hex"), ...(expires === undefined ? {} : { expires }) });
  if (!entry.success) throw new Failure("CONFIGURATION", entry.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}.`).join(" "));
  write(access.keysFile, [...(existsSync(access.keysFile) ? readKeyEntries(access.keysFile) : []), entry.data]);
  process.stderr.write(`A key for ${name}, whose role is ${role}; its hash is in ${access.keysFile}. It is shown this once. A server that runs takes it when it is started again.\n`);
  process.stdout.write(`${key}\n`);
}

/** Writes the file whole or not at all. */
function write(file: string, entries: readonly KeyEntry[]): void {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n");
  try {
    writeFileSync(`${file}.new`, `[\n${lines}\n]\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch (cause) {
    throw new Failure("CONFIGURATION", `KG_API_KEYS_FILE: ${file} cannot be written (${(cause as NodeJS.ErrnoException).code ?? String(cause)}).`, [], { cause });
  }
}
