import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const README = join(__dirname, "../../bench/README.md");
const MARKER = "<!-- Below: written by `npm run bench -- --readme`. -->";

/** Puts the tables of a run into bench/README.md, below its marker. */
export function writeReadme(report: string): void {
  const [text = ""] = readFileSync(README, "utf8").split(MARKER);
  writeFileSync(README, `${text}${MARKER}\n\n${report}`);
}
