import type { ExportOptions } from "../export";
import { choice, CORPUS, declared, installMissing, url } from "./declared";

/** The names of the formats (FORMATS of src/export), which a help text does not load. */
export const FORMAT_NAMES = ["jsonld", "turtle", "graphml", "gexf", "csv", "cypher", "akn"];

export const exporting = declared("export", "write the graph, or a part of it, as a file that other programs read", [
  { line: "export --format turtle --output record.ttl", gives: "the whole graph as RDF" },
  { line: `export --format csv --of meetings --where '{"startDate":{"gte":"2007-09-01"}}' --output meetings.zip`, gives: "meetings since September with all that they need, as tables" },
  { line: "export --format cypher | head", gives: "the beginning of a script for another Neo4j" },
])
  .argument("[corpus]", "folder of the corpus, for formats that are made from it", CORPUS)
  .addOption(choice("--format <format>", "what to write", FORMAT_NAMES).makeOptionMandatory())
  .option("--output <file>", "the file to write; standard output without it")
  .option("--of <list>", "a part: what this list of the GraphQL schema holds, such as meetings")
  .option("--where <json>", "the condition on that list, as in GraphQL")
  .addOption(url())
  .addOption(installMissing())
  .action(async (corpus: string, options: ExportOptions) => (await import("../export.js")).exportCommand(corpus, options));
