import { COMPONENT_LABELS, COMPONENT_PART_OF } from "./componentRows";
import type { Corpus, NodeSet, RelationshipSet } from "./corpus";
import type { GraphDraft } from "./graphDraft";
import { KINDS } from "./kinds";
import { FOUND_IN, RESTS_ON, type RelationshipKind } from "./relationshipKind";

/** The rows of a graph, by kind, in the order in which they are loaded: nodes before what joins them. */
export function graphSets(graph: GraphDraft): Pick<Corpus, "nodes" | "relationships"> {
  const kinds = [
    { name: "component", labels: COMPONENT_LABELS },
    ...KINDS.filter(({ labels }) => labels.length > 0).map(({ name, labels }) => ({ name, labels: ["Entity", ...labels] })),
    { name: "evidence", labels: ["Evidence"] },
  ];
  return {
    nodes: kinds.map(({ name, labels }): NodeSet => ({ kind: name, labels, rows: graph.nodes(name) })),
    relationships: [...relationshipTypes()].map(
      ([type, sameType]): RelationshipSet => ({
        kind: kindName(type),
        type,
        distinguishedBy: sameType[0]?.distinguishedBy ?? [],
        rows: sameType.flatMap((kind) => graph.relationships(kind)),
      }),
    ),
  };
}

/** Every type of relationship, with the kinds that have it: PART_OF joins components, and places. */
function relationshipTypes(): ReadonlyMap<string, readonly RelationshipKind[]> {
  const types = new Map<string, readonly RelationshipKind[]>();
  for (const kind of new Set([COMPONENT_PART_OF, ...KINDS.flatMap(({ relationships }) => relationships), RESTS_ON, FOUND_IN])) {
    types.set(kind.type, [...(types.get(kind.type) ?? []), kind]);
  }
  return types;
}

/** COMMITTED_TO → committed-to. */
function kindName(type: string): string {
  return type.toLowerCase().replaceAll("_", "-");
}
