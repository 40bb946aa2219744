import { createHash, randomBytes } from "node:crypto";

/** What all keys begin with, which tells them from tokens, and tells what they are where one is found. */
const PREFIX = "ng_";
const BYTES = 32;

/** A new key: 256 random bits, as text. */
export function makeApiKey(): string {
  return `${PREFIX}${randomBytes(BYTES).toString("base64url")}`;
}

/** Whether a text has the form of a key. */
export function isApiKey(text: string): boolean {
  return text.startsWith(PREFIX);
}

/** What is kept of a key: its SHA-256. The key is as random as its hash, so neither salt nor many rounds would add anything. */
export function hashOfKey(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
