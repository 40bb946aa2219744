import { readdirSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../..");

/** The pages for readers, from the root: everything that they show is run. */
export const PAGES: readonly string[] = ["README.md", ...readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md")).sort().map((name) => `docs/${name}`)];

/** Every page of the project, from the root. */
export const ALL_PAGES: readonly string[] = [
  "README.md",
  ...["docs", "src", "tests", "bench", "examples", "operations", "notebooks"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
      .map((name) => `${folder}/${name}`)
      .sort(),
  ),
];
