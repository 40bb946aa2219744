import type { IsoDate } from "./isoDate";

/** What a property of a node or relationship may hold. Numbers are integers. */
export type Value = string | number | boolean | IsoDate | readonly string[];

/** Properties by name. An absent value is an absent property. */
export type Properties = Readonly<Record<string, Value>>;

/** A node, by its properties; `id` is unique in the database, `corpus` is the id of the corpus. */
export type NodeRow = Properties & { readonly id: string; readonly corpus: string };

/** A relationship between two nodes, by their ids. */
export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** All nodes of a kind. */
export interface NodeSet {
  /** Names the kind and its load statement: commitment. */
  readonly kind: string;
  /** Every label that its nodes carry, and no other one of the graph's. */
  readonly labels: readonly string[];
  readonly rows: readonly NodeRow[];
}

/** All relationships of a type. */
export interface RelationshipSet {
  /** Names the type in the load statements: committed-to. */
  readonly kind: string;
  readonly type: string;
  /** The properties that tell apart several between the same two nodes; none where there is at most one. */
  readonly distinguishedBy: readonly string[];
  readonly rows: readonly RelationshipRow[];
}

/** A checked corpus, as the graph that it is to be: every reference leads to a node, every quote was found in the text. */
export interface Corpus {
  readonly id: string;
  /** Of the source text's bytes, in hexadecimal digits. */
  readonly sourceSha256: string;
  /** Of all rows, in hexadecimal digits: equal graphs have equal versions. */
  readonly version: string;
  /** In the order in which they are loaded. Kinds without rows are there too. */
  readonly nodes: readonly NodeSet[];
  readonly relationships: readonly RelationshipSet[];
}
