import type { Corpus, NodeRow, RelationshipRow } from "../../corpus";

/** The rows of a kind of node: `person`. */
export function nodesOf({ nodes }: Corpus, kind: string): readonly NodeRow[] {
  return nodes.find((set) => set.kind === kind)?.rows ?? [];
}

/** The rows of a type of relationship: `MENTIONS`. */
export function relationshipsOf({ relationships }: Corpus, type: string): readonly RelationshipRow[] {
  return relationships.find((set) => set.type === type)?.rows ?? [];
}

/** A property that is text, undefined where it is absent. */
export function textOf(row: NodeRow | RelationshipRow["properties"], name: string): string | undefined {
  const value = row[name];
  return value === undefined ? undefined : String(value);
}
