#!/usr/bin/env node
import "reflect-metadata";
import { join } from "node:path";
import { Command } from "commander";
import { check } from "./commands/check";
import { coverage } from "./commands/coverage";
import { load } from "./commands/load";
import { serve } from "./commands/serve";
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

program.parseAsync().catch((error: unknown) => {
  if (error instanceof Failure) {
    process.stderr.write(`${[error.message, ...error.details].join("\n")}\n`);
    process.exitCode = FAILURES[error.code];
    return;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
