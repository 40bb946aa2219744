import { createHash } from "node:crypto";
import type { Corpus } from "./corpus";

/** The sha256 of a corpus's canonical JSON (keys in order, no white space), in hexadecimal digits. */
export function corpusVersion(corpus: Omit<Corpus, "version">): string {
  return createHash("sha256").update(canonicalJson(corpus)).digest("hex");
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
