import { Command } from "commander";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBrowser } from "./browser";
import { measure, type Measured } from "./measure";
import { pageSize } from "./pageSize";
import { report } from "./report";
import { withRecord, withSynthetic } from "./served";

interface Options {
  readonly seed: string;
  readonly keep?: string;
  readonly readme?: boolean;
}

const README = join(__dirname, "../../bench/explorer/README.md");
const MARKER = "<!-- Below: written by `npm run bench:explorer -- --readme`. -->";

/** In a graph of scale 0.01 these are 300 nodes: 240 meetings, 50 organizations, 10 places. */
const THREE_HUNDRED = "?kinds=Meeting~Organization~Place";

async function main({ seed, keep, readme }: Options): Promise<void> {
  const say = (message: string): void => {
    process.stderr.write(`${message}\n`);
  };
  const folder = keep === undefined ? null : resolve(keep);
  const browser = await openBrowser();
  try {
    const measured: Measured[] = [
      await withRecord(say, (address) => measure(browser, "the record", address)),
      await withSynthetic(0.01, Number(seed), folder, say, (address) => measure(browser, "300 nodes, of a graph of 2,000", `${address}${THREE_HUNDRED}`)),
      await withSynthetic(0.05, Number(seed), folder, say, (address) => measure(browser, "thousands, of a graph of 10,000", address)),
    ];
    const text = report(measured, pageSize());
    process.stdout.write(text);
    if (readme === true) writeFileSync(README, `${readFileSync(README, "utf8").split(MARKER)[0]}${MARKER}\n\n${text}`);
  } finally {
    await browser.close();
  }
}

const program = new Command("npm run bench:explorer --")
  .description("Measures the explorer in Chromium, on the record and on synthetic graphs.")
  .option("--seed <number>", "the seed of the synthetic graphs", "1")
  .option("--keep <folder>", "keep the synthetic graphs in a folder, and use those that are there")
  .option("--readme", "write the tables into bench/explorer/README.md")
  .action(main);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
