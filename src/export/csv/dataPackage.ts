import { aboutGraph } from "../graph/aboutGraph";
import type { ExportedGraph } from "../graph/exportedGraph";
import { tables } from "./tables";
import type { ColumnType } from "../vocabulary/properties";

const TYPES: Readonly<Record<ColumnType, string>> = { text: "string", integer: "integer", date: "date", texts: "array", id: "string", ids: "array" };

/** datapackage.json: what the tables hold, after the Data Package standard (version 1), which readers in Python and R know. */
export function dataPackage(graph: ExportedGraph): string {
  const resources = tables(graph).map(({ path, name, description, columns }) => ({
    path,
    name,
    description,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: { fields: columns.map((column) => ({ name: column.name, type: TYPES[column.type] })), primaryKey: "id" },
  }));
  return `${JSON.stringify({ profile: "tabular-data-package", name: "negotiations-graph", description: aboutGraph(graph), resources }, null, 1)}\n`;
}
