import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const FOLDER = join(__dirname, "../../dist/web/explorer");

/** The bytes of the explorer's own files as they are sent: scripts, worker and styles, gzipped. */
export function pageSize(): number {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".js") || name.endsWith(".css"))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(FOLDER, name))).length, 0);
}
