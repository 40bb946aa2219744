/** The kinds of component of a diplomatic record, in the words of Akoma Ntoso where it has them. */
export const COMPONENT_KINDS = ["LETTER", "REPORT", "SECTION", "PARAGRAPH", "ANNEX", "CHAPEAU", "POINT", "SUBPOINT", "ROW"] as const;

export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** A range of the raw file in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of the raw file is to the component it belongs to. Only `number` and `mark` are left out of the text. */
export type SegmentRole = "number" | "label" | "heading" | "dateline" | "text" | "signature" | "mark";

export interface Segment extends Span {
  readonly role: SegmentRole;
}

/** A part of the document: its own words, without those of the components inside it. */
export interface Component {
  /** After the Akoma Ntoso naming convention, unique in the document: para_7, att_6__point_9__point_e. */
  readonly eId: string;
  readonly kind: ComponentKind;
  /** The number as printed, without its full stop: 7, 9, e, 六. */
  readonly number: string | null;
  /** The title as printed, line breaks taken out. */
  readonly heading: string | null;
  /** Label, heading, date line, text and signature of this component, each on a line; line breaks of the print taken out. */
  readonly text: string;
  /** eId of the component around it. */
  readonly parent: string | null;
  /** All of it in the raw file, from its first non-blank character to the last, inner components included. */
  readonly span: Span;
  /** The stretches of the raw file that are its own, in order. Together they hold every non-blank character of the file once. */
  readonly segments: readonly Segment[];
}
