import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./pages";

const LINKED = ["cypher", "dist", "examples", "node_modules", "operations", "package.json", "schema.graphql"];

/** A folder like a checkout, as it was built last, for the commands of a page: what they write stays in it. */
export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), "negotiations-graph-docs-"));
  /** Holds the program, as an installation would put it on PATH. */
  readonly bin = join(this.folder, ".bin");

  constructor() {
    for (const name of LINKED) symlinkSync(join(root, name), join(this.folder, name));
    cpSync(join(root, "graph"), join(this.folder, "graph"), { recursive: true });
    mkdirSync(this.bin);
    writeFileSync(join(this.bin, "negotiations-graph"), `#!/bin/sh\nexec node '${join(root, "dist/cli.js")}' "$@"\n`, { mode: 0o755 });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
