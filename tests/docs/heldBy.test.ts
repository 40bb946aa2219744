import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "./page";
import { root } from "./pages";

/** The last column of the table of a page that begins with this heading: what holds each row. */
function holders(page: string, heading: string): readonly (readonly [row: string, holder: string])[] {
  const found = readPage(join(root, page)).tables.find(([head]) => head?.[0] === heading);
  if (found === undefined) throw new Error(`${page} has no table that begins with "${heading}".`);
  return found.slice(1).map((cells) => [cells[0] ?? "", cells.at(-1) ?? ""]);
}

test.each(holders("docs/operations.md", "item"))("the checklist's item is held by a test of that name: %s", (_item, holder) => {
  const [, file = "", title = ""] = /^`(tests\/[^`]+\.test\.ts)` "(.+)"$/.exec(holder) ?? [];
  const text = readFileSync(join(root, file), "utf8");
  expect(text).toContain(title);
});

test.each(holders("SECURITY.md", "threat"))("the threat is met in a test that is there: %s", (_threat, holder) => {
  const files = [...holder.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = ""]) => file);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
