import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { emitJsonSchemas, graphVocabulary } from "../corpus";
import { graphModelPage } from "./graphModelPage";
import { limitsPage } from "./limitsPage";
import { publicSchema } from "../model";

/** What is generated from the code and committed, by its path from the project's root: the SDL, the corpus files' JSON Schemas, the drawing of the graph, the table of limits. */
export function emitted(): ReadonlyMap<string, string> {
  const label = "# The public schema, written by `npm run emit` from src/model. Do not edit.\n\n";
  return new Map([["docs/limits.md", limitsPage()], ["docs/graph-model.md", graphModelPage(graphVocabulary(), publicSchema())], ["schema.graphql", `${label}${printSchema(lexicographicSortSchema(publicSchema()))}\n`], ...[...emitJsonSchemas()].map(([name, json]): [string, string] => [`graph/schema/${name}`, json])]);
}

if (require.main === module) {
  for (const [path, text] of emitted()) {
    const file = join(__dirname, "../..", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`${path}\n`);
  }
}
