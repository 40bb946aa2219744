import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { readJsonFile } from "../readJsonFile";
import { hashOfKey } from "./apiKey";
import { RoleName } from "./readRoles";

/** A key as it stands in KG_API_KEYS_FILE, which never holds the key itself. */
export const KeyEntry = z.strictObject({
  /** Whose it is; two entries may share it, so that a key can be replaced by another. */
  name: z.string().regex(/^[\w.@-]{1,64}$/, "expected 1 to 64 letters, digits, and ._@-"),
  role: RoleName,
  /** In hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits"),
  /** The last day on which it is taken, in UTC. */
  expires: z.iso.date().optional(),
});

export type KeyEntry = z.infer<typeof KeyEntry>;

/** What KG_API_KEYS_FILE holds. */
export const KeyFile = z.array(KeyEntry);

/** The keys that are taken. */
export class ApiKeys {
  readonly #entries: readonly (KeyEntry & { readonly hash: Buffer })[];

  constructor(entries: readonly KeyEntry[]) {
    this.#entries = entries.map((entry) => ({ ...entry, hash: Buffer.from(entry.sha256, "hex") }));
  }

  /** Whose key this is; null for one that is not known or no longer taken. How long that takes tells nothing of the keys that are known. */
  find(key: string): KeyEntry | null {
    const hash = hashOfKey(key);
    let found: KeyEntry | null = null;
    for (const entry of this.#entries) if (timingSafeEqual(entry.hash, hash)) found = entry;
    return found?.expires !== undefined && found.expires < today() ? null : found;
  }
}

/** Reads KG_API_KEYS_FILE. Throws a Failure CONFIGURATION. */
export function readKeyEntries(file: string): KeyEntry[] {
  return readJsonFile("KG_API_KEYS_FILE", file, KeyFile);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
