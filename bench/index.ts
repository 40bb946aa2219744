import { Command, InvalidArgumentError } from "commander";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { SMALLEST_SCALE } from "./graph/plan";
import { profileRun } from "./profileRun";
import { toJson } from "./report/json";
import { toMarkdown } from "./report/markdown";
import { writeReadme } from "./report/readme";
import { run } from "./run";

interface Options {
  readonly scale: number;
  readonly seed: number;
  readonly keep?: string;
  readonly json?: string;
  readonly readme?: boolean;
  readonly profile?: boolean;
}

/** A positive number, at least `least`. */
function number(least: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!(value >= least)) throw new InvalidArgumentError(`Expected a number from ${least} on.`);
    return value;
  };
}

async function main({ scale, seed, keep, json, readme, profile }: Options): Promise<void> {
  const start = performance.now();
  let said = "";
  const onProgress = (message: string): void => {
    const subject = message.replace(/ \d+\/\d+$/, "");
    if (subject === said) return;
    said = subject;
    process.stderr.write(`${((performance.now() - start) / 1_000).toFixed(0).padStart(4)} s  ${subject}\n`);
  };
  const options = { scale, seed, keep: keep === undefined ? null : resolve(keep), onProgress };
  if (profile === true) {
    process.stdout.write(await profileRun(options));
    return;
  }
  const outcome = await run(options);
  const report = toMarkdown(outcome);
  process.stdout.write(report);
  if (json !== undefined) writeFileSync(json, toJson(outcome));
  if (readme === true) writeReadme(report);
  process.stderr.write(`Done in ${((performance.now() - start) / 1_000).toFixed(0)} s.\n`);
}

const program = new Command("npm run bench --")
  .description("Compares this server with other ways to ask the same graph.")
  .option("--scale <number>", "size of the graph: 1 has 200,000 nodes and 1,000,000 relationships", number(SMALLEST_SCALE), 1)
  .option("--seed <number>", "the seed of the graph and of the questions", number(0), 1)
  .option("--keep <folder>", "keep the graphs in a folder, and use those that are there")
  .option("--json <file>", "write the figures to a file")
  .option("--readme", "write the tables into bench/README.md")
  .option("--profile", "instead of measuring, tell where the processor's time goes in this server and in the hand-written one")
  .action(main);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
