import { COMPONENT_LABELS, COMPONENT_PART_OF } from "./componentRows";
import { KINDS } from "./kinds";
import { FOUND_IN, RESTS_ON, type RelationshipKind } from "./relationshipKind";

/** What kinds of nodes and relationships a corpus can give to the graph. */
export interface GraphVocabulary {
  /** The labels of each kind of node, the most special one last. */
  readonly nodes: readonly (readonly string[])[];
  /** Each type with the labels that it leads from and to, once for each pair. */
  readonly relationships: readonly RelationshipKind[];
}

/** The vocabulary that the registry of kinds declares, whatever corpus is read. */
export function graphVocabulary(): GraphVocabulary {
  const kinds = KINDS.filter(({ labels }) => labels.length > 0);
  return {
    nodes: [COMPONENT_LABELS, ...kinds.map(({ labels }) => ["Entity", ...labels]), ["Evidence"]],
    relationships: [...new Set([COMPONENT_PART_OF, ...KINDS.flatMap(({ relationships }) => relationships), RESTS_ON, FOUND_IN])],
  };
}
