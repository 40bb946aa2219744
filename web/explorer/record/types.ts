import type { Basis, ComponentKind } from "../operations/documents";
import type { Kind } from "./kinds";

/** A text in both languages: `zh` is the source's, `en` the project's gloss. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** Words of the source: offsets are UTF-16 code units of the component's text. */
export interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** The component's id. */
  readonly component: string;
}

/** A node of the graph. */
export interface RecordNode {
  readonly id: string;
  readonly kind: Kind;
  readonly name: Bilingual;
  readonly evidence: readonly Quote[];
  /** When it was, as EDTF and as the first and last day it may have been; absent where the source does not say. */
  readonly edtf?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  /** Of a meeting: the n-th face-to-face session. */
  readonly faceToFace?: number;
  /** What else the source says of it, for tables and the selection: modality, classification, stance, symbol, number. */
  readonly details: Readonly<Record<string, string>>;
  /** Of a discrepancy: what the project makes of it. */
  readonly resolution?: Bilingual;
}

/** A relationship between two nodes. */
export interface Link {
  /** `from kind to`, unique. */
  readonly id: string;
  /** As RelationshipKind names it. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly evidence: readonly Quote[];
  /** Of an attendance. */
  readonly role?: string;
}

/** Where the text names somebody or some place. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The id of the actor or place. */
  readonly node: string;
}

/** Where the text refers to another part of it or to a document. */
export interface Citation {
  readonly text: string;
  readonly target?: string;
  readonly document?: string;
  readonly discrepancy?: string;
  readonly evidence: readonly Quote[];
}

/** A part of the text. */
export interface Component {
  readonly id: string;
  readonly eId: string;
  readonly kind: ComponentKind;
  readonly number?: string;
  readonly heading?: Bilingual;
  readonly text: string;
  readonly parent?: string;
  /** The id of the record as a whole. */
  readonly document: string;
  readonly mentions: readonly Mention[];
  readonly citations: readonly Citation[];
}

/** How much of a kind the page holds: `of` more than `held` where the graph is larger than the page takes. */
export interface Extent {
  readonly held: number;
  readonly of: number;
}

/** What was loaded. */
export interface GraphRecord {
  readonly nodes: ReadonlyMap<string, RecordNode>;
  readonly links: ReadonlyMap<string, Link>;
  /** In the order of the text. */
  readonly components: ReadonlyMap<string, Component>;
  /** By the name of the operation's field: actors, meetings … */
  readonly extents: ReadonlyMap<string, Extent>;
}
