import { isDeepStrictEqual } from "node:util";
import type { Corpus, NodeRow, NodeSet, RelationshipRow } from "../../corpus";
import { Failure } from "../../failure";
import { comparable } from "./comparable";
import type { CurrentNode, CurrentRelationship } from "./currentGraph";

/** A node that is there and not as it must be. */
export interface NodeRepair {
  readonly element: string;
  readonly row: NodeRow;
  readonly labels: readonly string[];
  /** Labels of the graph that it has and that its kind does not. */
  readonly wrongLabels: readonly string[];
}

/** What must be done to make a graph what a corpus says. What is there already goes by its element id. */
export interface Difference {
  readonly nodes: {
    readonly created: readonly { readonly labels: readonly string[]; readonly row: NodeRow }[];
    readonly changed: readonly NodeRepair[];
    readonly removed: readonly string[];
  };
  readonly relationships: {
    readonly created: readonly (RelationshipRow & { readonly type: string })[];
    readonly changed: readonly { readonly element: string; readonly row: RelationshipRow }[];
    readonly removed: readonly string[];
    /** How many go with the nodes that are removed. */
    readonly detached: number;
  };
}

/**
 * Compares the graph of a corpus as it is with its rows. Throws a {@link Failure} with code CORPUS where an id of the corpus is
 * taken by a node that does not belong to it.
 */
export function difference(corpus: Corpus, current: readonly CurrentNode[]): Difference {
  refuseForeign(corpus, current);
  const uniqueLabels = new Map(corpus.nodes.flatMap((set) => set.rows.map(({ id }) => [id, uniqueLabel(set)])));
  const kept = current.filter(({ labels, properties }) => labels.includes(uniqueLabels.get(String(properties.id)) ?? ""));
  return { nodes: nodeDifference(corpus, current, kept), relationships: relationshipDifference(corpus, current, kept) };
}

/** The label over which the ids of a kind are unique. */
function uniqueLabel({ labels }: NodeSet): string {
  return labels[0] ?? "";
}

function refuseForeign({ id }: Corpus, current: readonly CurrentNode[]): void {
  const foreign = current.filter(({ properties }) => properties.corpus !== id);
  if (foreign.length === 0) return;
  const found = foreign.map(({ properties }) => `${String(properties.id)} belongs to ${String(properties.corpus ?? "no corpus")}`);
  throw new Failure("CORPUS", `Other nodes in the database have ids of the corpus ${id}; nothing was loaded. Rename or delete them.`, found);
}

function nodeDifference(corpus: Corpus, current: readonly CurrentNode[], kept: readonly CurrentNode[]): Difference["nodes"] {
  const vocabulary = new Set(["Dataset", ...corpus.nodes.flatMap(({ labels }) => labels)]);
  const keptById = new Map(kept.map((node) => [node.properties.id, node]));
  const created: { labels: readonly string[]; row: NodeRow }[] = [];
  const changed: NodeRepair[] = [];
  for (const { labels, rows } of corpus.nodes) {
    for (const row of rows) {
      const node = keptById.get(row.id);
      if (node === undefined) {
        created.push({ labels, row });
        continue;
      }
      const wrongLabels = node.labels.filter((label) => vocabulary.has(label) && !labels.includes(label));
      const isLabelled = wrongLabels.length === 0 && labels.every((label) => node.labels.includes(label));
      if (!isLabelled || !isSame(row, node.properties)) changed.push({ element: node.element, row, labels, wrongLabels });
    }
  }
  const keptElements = new Set(kept.map(({ element }) => element));
  const removed = current.map(({ element }) => element).filter((element) => !keptElements.has(element));
  return { created, changed, removed };
}

function relationshipDifference(corpus: Corpus, current: readonly CurrentNode[], kept: readonly CurrentNode[]): Difference["relationships"] {
  const ids = new Map(kept.map(({ element, properties }) => [element, properties.id]));
  const distinctions = new Map(corpus.relationships.map(({ type, distinguishedBy }) => [type, distinguishedBy]));
  const keyOf = (type: string, from: unknown, to: unknown, properties: Readonly<Record<string, unknown>>): string =>
    JSON.stringify([type, from, to, ...(distinctions.get(type) ?? []).map((name) => properties[name])]);
  const there = new Map<string, CurrentRelationship>();
  const equal: string[] = [];
  for (const { element: from, relationships } of kept) {
    for (const relationship of relationships.filter(({ to }) => ids.has(to))) {
      const key = keyOf(relationship.type, ids.get(from), ids.get(relationship.to), relationship.properties);
      if (there.has(key)) equal.push(relationship.element);
      else there.set(key, relationship);
    }
  }

  const created: (RelationshipRow & { type: string })[] = [];
  const changed: { element: string; row: RelationshipRow }[] = [];
  const unwanted = new Map(there);
  for (const { type, rows } of corpus.relationships) {
    for (const row of rows) {
      const key = keyOf(type, row.from, row.to, row.properties);
      const relationship = there.get(key);
      unwanted.delete(key);
      if (relationship === undefined) created.push({ type, ...row });
      else if (!isSame(row.properties, relationship.properties)) changed.push({ element: relationship.element, row });
    }
  }
  const all = current.flatMap(({ relationships }) => relationships).length;
  const removed = [...[...unwanted.values()].map(({ element }) => element), ...equal];
  return { created, changed, removed, detached: all - there.size - equal.length };
}

function isSame(wanted: object, found: object): boolean {
  return isDeepStrictEqual(comparable(wanted), comparable(found));
}
