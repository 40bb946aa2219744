import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { readPage } from "./page";
import { ALL_PAGES, root } from "./pages";

/** What a link of a page leads to, from the root; null where it leads out of the project. */
function target(page: string, link: string): { readonly file: string; readonly anchor: string | null } | null {
  if (/^(https?|mailto):/.test(link)) return null;
  const [path = "", anchor = null] = decodeURI(link).split("#");
  return { file: path === "" ? page : normalize(join(dirname(page), path)), anchor };
}

test.each(ALL_PAGES)("links of %s lead somewhere", (page) => {
  const targets = readPage(join(root, page)).links.map((link) => target(page, link)).filter((found) => found !== null);
  const dead = targets.filter(({ file, anchor }) => {
    if (file.startsWith("..") || !existsSync(join(root, file))) return true;
    return anchor !== null && !readPage(join(root, file)).anchors.has(anchor);
  });
  expect(dead).toEqual([]);
});
