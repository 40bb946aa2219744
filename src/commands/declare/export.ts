import { FORMATS } from "../../export";
import type { ExportOptions } from "../export";
import { choice, CORPUS, declared, installMissing } from "./declared";

export const exportCommand = declared("export", "write the graph, or a part of it, as a file that other programs read", [
  { line: "export --format turtle --output record.ttl", gives: "the whole graph as Turtle" },
  { line: "export --format csv --output record.zip --of meetings --where '{\"startDate\": {\"gte\": \"2007-09-01\"}}'", gives: "the meetings since then, and what they lead to" },
])
  .argument("[corpus]", "folder of the corpus, for formats that are made from it", CORPUS)
  .addOption(choice("--format <name>", "what it is written as", FORMATS.map(({ name }) => name)).makeOptionMandatory())
  .option("--output <file>", "the file to write; standard output without it")
  .option("--of <list>", "a part: what this list of the schema holds, such as meetings")
  .option("--where <json>", "the condition on the list, as in GraphQL")
  .option("--url <address>", "ask a running server instead of opening the database")
  .addOption(installMissing())
  .addHelpText("after", `\nFormats:\n${FORMATS.map(({ name, description }) => `  ${name.padEnd(8)} ${description}`).join("\n")}`)
  .action(async (corpus: string, options: ExportOptions) => (await import("../export.js")).exportCommand(corpus, options));
