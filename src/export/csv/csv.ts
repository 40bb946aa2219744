import type { GraphFormat } from "../format";
import { dataPackage } from "./dataPackage";
import { tables } from "./tables";
import { writeTable } from "./writeTable";
import { zip } from "./zip";

/** A zip of tables, RFC 4180 in UTF-8: one a kind of node, one a type of relationship, and datapackage.json, which describes them. */
export const csv: GraphFormat = {
  name: "csv",
  mediaType: "application/zip",
  extension: "zip",
  description: "a zip of CSV tables, one a kind of node and one a type of relationship: for pandas, R and spreadsheets",
  isBinary: true,
  source: "graph",
  write: (graph) => zip([{ path: "datapackage.json", content: () => once(dataPackage(graph)) }, ...tables(graph).map((table) => ({ path: table.path, content: () => writeTable(table) }))]),
};

async function* once(text: string): AsyncGenerator<string> {
  yield Promise.resolve(text);
}
