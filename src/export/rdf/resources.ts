import type { ExportedGraph, Properties } from "../graph/exportedGraph";
import { NODE_KINDS, RELATIONSHIP_TYPES } from "../graph/nodeKinds";
import { TERMS } from "../vocabulary/terms";
import { iriOfId } from "./iri";
import { nodeResource } from "./nodeResource";
import { relationshipResources } from "./relationshipResources";
import type { Resource } from "./resource";
import { statementsOf } from "./statements";

/** The graph in RDF: what was loaded, then the nodes, then the relationships. */
export async function* resources(graph: ExportedGraph): AsyncGenerator<Resource> {
  for (const dataset of graph.datasets) yield datasetResource(dataset, graph.selection);
  for (const kind of NODE_KINDS) for await (const node of graph.nodes(kind)) yield nodeResource(node);
  for (const { name } of RELATIONSHIP_TYPES) for await (const relationship of graph.relationships(name)) yield* relationshipResources(relationship);
}

function datasetResource(properties: Properties, selection: string | null): Resource {
  return {
    iri: iriOfId(`dataset:${String(properties["id"])}`),
    classes: ["kg:Dataset", "schema:Dataset", "prov:Entity"],
    statements: [...statementsOf(properties), ...(selection === null ? [] : [[TERMS.selection, { literal: selection }] as const])],
  };
}
