import { cypherFile, type StreamRows } from "../../database";
import type { ExportedGraph, Properties } from "./exportedGraph";
import { RELATIONSHIP_TYPES, type RelationshipType } from "./nodeKinds";
import type { CheckState } from "./oneState";
import { readNodes, readRelationships } from "./readRows";
import { nodesStatement, relationshipsStatement } from "./statements";
import { valuesOf } from "./value";

/** All of the graph. */
export async function wholeGraph(run: StreamRows, check: CheckState): Promise<ExportedGraph> {
  return {
    datasets: await readDatasets(run),
    selection: null,
    async *nodes(kind) {
      yield* readNodes(kind, run(nodesStatement(kind)));
      await check();
    },
    async *relationships(type) {
      yield* readRelationships(type, run(relationshipsStatement(typeNamed(type))));
      await check();
    },
  };
}

/** What the Dataset nodes say. */
export async function readDatasets(run: StreamRows): Promise<readonly Properties[]> {
  const datasets: Properties[] = [];
  for await (const row of run(cypherFile("export/datasets"))) datasets.push(valuesOf(row.get("properties") as Record<string, unknown>));
  return datasets;
}

/** A type of relationship by its name. */
export function typeNamed(name: string): RelationshipType {
  const found = RELATIONSHIP_TYPES.find((type) => type.name === name);
  if (found === undefined) throw new Error(`The graph has no relationship ${name}.`);
  return found;
}
