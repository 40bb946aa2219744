import type { ComponentKind } from "./component";

/**
 * How a diplomatic record is printed: the rules by which its text is cut into components. They stand in a corpus's
 * corpus.yaml under `outline`; the README of this folder tells how they are applied.
 *
 * Patterns are JavaScript regular expressions with the flag `u`, written without slashes. Those for blocks are tested on a
 * block's normalised text: line breaks taken out, white space at both ends trimmed.
 *
 * An eId is a template with `{parent}`, the eId of the component around it, `{number}`, the printed number (Chinese numerals
 * in Arabic digits, letters in lower case), and `{count}`, 1 for the first component of its rule in its parent, and so on.
 */
export interface Outline {
  readonly blocks: BlockRule;
  /** The outermost components, in the order of the document. Each must be there. */
  readonly parts: readonly PartRule[];
  /** What stands inside the parts, by a name that `contains` refers to. */
  readonly components: Readonly<Record<string, ComponentRule>>;
  /** How the rows of a list of dated activities are read, where the record has one. */
  readonly rows?: RowRule | undefined;
}

/** How printed lines make blocks. A block is a title line, a date line, a paragraph, a row: whatever the print sets apart. */
export interface BlockRule {
  /** Matches a printed line, line break excluded, that is the last of its block; the other lines go on in the next one. */
  readonly lastLine?: string | undefined;
  /** Whether a blank line ends a block, or says nothing. */
  readonly blankLine: "ENDS_BLOCK" | "IGNORED";
  /** What stands in normalised text for a line break and the white space around it: white space, or nothing as in Chinese. */
  readonly joint: string;
}

/** A line of a part's own. */
export interface LineRule {
  readonly role: "label" | "heading" | "dateline" | "signature" | "mark";
  /** A named group `number` in it gives the part's number. */
  readonly matches: string;
  /** Whether the part may lack this line; it may not lack its first. Closing lines are always optional. */
  readonly optional?: boolean | undefined;
}

/** A letter, a report, an annex. */
export interface PartRule {
  readonly kind: ComponentKind;
  readonly eId: string;
  /** How many such parts follow one another; 1 where nothing is said. */
  readonly times?: number | undefined;
  /** Its first lines, in this order. The part begins with a block that matches the first of them. */
  readonly header: readonly LineRule[];
  /** Lines of its own that may follow what it contains: a signature, an end mark. */
  readonly closing?: readonly LineRule[] | undefined;
  /** Names of component rules, tried in this order. */
  readonly contains: readonly string[];
}

/** A section, a paragraph, a point, a row. It has a marker, or a pattern, or both. */
export interface ComponentRule {
  readonly kind: ComponentKind;
  readonly eId: string;
  /** What its block is to it; `text` where nothing is said, `heading` for a section. */
  readonly role?: "heading" | "text" | undefined;
  /** The printed number at the beginning of the block, with its full stop or brackets; the named group `number` is the number. */
  readonly marker?: string | undefined;
  /** Matches the block without its marker. */
  readonly matches?: string | undefined;
  /** Names of component rules for what may follow inside it, tried in this order. */
  readonly contains?: readonly string[] | undefined;
}

/** How the rows of a list of dated activities are worded. */
export interface RowRule {
  /** Matches a whole row; the named groups `date` and `places` are its date and the places where it happened. */
  readonly matches: string;
  /** The word between two places. */
  readonly placeSeparator: string;
  /** Its named group `ordinal` is a numeral: the how-manieth meeting with the parties. No match: it is not one of them. */
  readonly ordinal: string;
  /** The same for face-to-face sessions. */
  readonly faceToFaceOrdinal: string;
  /** eId of the component whose date line gives the year of the rows, which have none of their own. */
  readonly yearFrom: string;
}
