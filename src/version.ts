import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of this program, as its package.json says. */
export function version(): string {
  const { version: found } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8")) as { readonly version: string };
  return found;
}
