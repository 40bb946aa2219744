import { join } from "node:path";
import { Environment } from "../../src/config";
import { FAILURES } from "../../src/failure";
import { readPage } from "./page";
import { root } from "./pages";

const { tables } = readPage(join(root, "docs/operate.md"));

/** The rows of the table with this first heading. */
function rows(heading: string): readonly (readonly string[])[] {
  const found = tables.find(([head]) => head?.[0] === heading);
  if (found === undefined) throw new Error(`docs/operate.md has no table that begins with "${heading}".`);
  return found.slice(1);
}

test("the variables and their defaults are those of src/config.ts", () => {
  const own = Object.entries(Environment.shape).map(([name, type]) => {
    const { success, data } = type.safeParse(undefined);
    // The cache's place depends on the machine.
    return [`\`${name}\``, name === "KG_CACHE_DIR" ? "`~/.cache/negotiations-graph`" : success && data !== undefined ? `\`${String(data)}\`` : "none"];
  });
  expect(rows("variable").map((row) => row.slice(0, 2))).toEqual(own);
});

test("the exit codes are those of src/failure.ts", () => {
  expect(rows("exit code").map((row) => row.slice(0, 2))).toEqual([["0", ""], ["1", ""], ...Object.entries(FAILURES).map(([code, exit]) => [String(exit), code])]);
});
