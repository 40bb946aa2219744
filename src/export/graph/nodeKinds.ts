import { graphVocabulary } from "../../corpus";

/** A kind of node. */
export interface NodeKind {
  /** The most special label: Person. */
  readonly name: string;
  /** All labels, the most general first: Entity, Actor, Person. */
  readonly labels: readonly string[];
}

/** A type of relationship with the labels that it may start from. */
export interface RelationshipType {
  readonly name: string;
  readonly from: readonly string[];
}

const vocabulary = graphVocabulary();

/** Every kind of node that a corpus can give to the graph. */
export const NODE_KINDS: readonly NodeKind[] = vocabulary.nodes.map((labels) => ({ name: labels.at(-1) ?? "", labels }));

/** Every type of relationship that a corpus can give to the graph. */
export const RELATIONSHIP_TYPES: readonly RelationshipType[] = [...new Set(vocabulary.relationships.map(({ type }) => type))].map((name) => ({
  name,
  from: [...new Set(vocabulary.relationships.filter(({ type }) => type === name).map(({ from }) => from))],
}));

/** Every label that a node of the graph can have. */
export const LABELS: ReadonlySet<string> = new Set(NODE_KINDS.flatMap(({ labels }) => labels));

const kindsByLabel = new Map(NODE_KINDS.map((kind) => [kind.name, kind]));

/** The kind of a node with these labels, undefined for a node that is not the graph's. */
export function kindOf(labels: readonly string[]): NodeKind | undefined {
  return labels.map((label) => kindsByLabel.get(label)).find((kind) => kind !== undefined);
}
