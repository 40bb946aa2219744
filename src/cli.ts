#!/usr/bin/env node
import "reflect-metadata";
import { join } from "node:path";
import { Command } from "commander";
import { check } from "./commands/check";
import { coverage } from "./commands/coverage";
import { exportCommand, type ExportOptions } from "./commands/export";
import { load } from "./commands/load";
import { serve } from "./commands/serve";
import { FORMATS } from "./export";
import { Failure, FAILURES } from "./failure";

const CORPUS = join(__dirname, "..", "graph", "s-2007-723");
const EXIT_CODES = Object.entries(FAILURES).map(([code, exit]) => `  ${exit}  ${code}`).join("\n");

const program = new Command("negotiations-graph")
  .description("A diplomatic record as a knowledge graph: GraphQL over Neo4j, every answer traced to the words it rests on.")
  .addHelpText("after", `\nExit codes:\n  0  done\n  1  unexpected fault\n${EXIT_CODES}`);

program
  .command("serve")
  .description("open the database, load a corpus, serve GraphQL")
  .argument("[corpus]", "folder of the corpus", CORPUS)
  .option("--yes", "install Java and Maven from the distribution's packages where they are missing", false)
  .action((corpus: string, { yes }: { yes: boolean }) => serve(corpus, yes));

program
  .command("load")
  .description("put a corpus into Neo4j, whole or not at all")
  .argument("[corpus]", "folder of the corpus", CORPUS)
  .option("--yes", "install Java and Maven from the distribution's packages where they are missing", false)
  .action((corpus: string, { yes }: { yes: boolean }) => load(corpus, yes));

program
  .command("check")
  .description("check a corpus without a database")
  .argument("[corpus]", "folder of the corpus", CORPUS)
  .action((corpus: string) => check(corpus));

program
  .command("coverage")
  .description("print what rests on each component of the text, and which sentences nothing rests on")
  .argument("[corpus]", "folder of the corpus", CORPUS)
  .action((corpus: string) => coverage(corpus));

program
  .command("export")
  .description("write the graph, or a part of it, as a file that other programs read")
  .argument("[corpus]", "folder of the corpus, for formats that are made from it", CORPUS)
  .requiredOption("--format <name>", `one of ${FORMATS.map(({ name }) => name).join(", ")}`)
  .option("--output <file>", "the file to write; standard output without it")
  .option("--of <list>", "a part: what this list of the schema holds, such as meetings")
  .option("--where <json>", "the condition on the list, as in GraphQL")
  .option("--url <address>", "ask a running server instead of opening the database")
  .option("--yes", "install Java and Maven from the distribution's packages where they are missing", false)
  .addHelpText("after", `\nFormats:\n${FORMATS.map(({ name, description }) => `  ${name.padEnd(8)} ${description}`).join("\n")}`)
  .action((corpus: string, options: ExportOptions) => exportCommand(corpus, options));

program.parseAsync().catch((error: unknown) => {
  if (error instanceof Failure) {
    process.stderr.write(`${[error.message, ...error.details].join("\n")}\n`);
    process.exitCode = FAILURES[error.code];
    return;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
