import { Failure } from "../failure";
import { compilePattern } from "./compilePattern";
import type { RowRule } from "./outline";
import { parseChineseDate } from "./parseChineseDate";
import type { DateSpan } from "./parseEdtf";
import { parseNumeral } from "./parseNumeral";

/** What one row of a list of dated activities says of a meeting. */
export interface ActivityRow extends DateSpan {
  /** The how-manieth meeting with the parties; null for a meeting that is not one of them. */
  readonly ordinal: number | null;
  readonly faceToFaceOrdinal: number | null;
  /** As printed, in their order. */
  readonly placeNames: readonly string[];
}

/**
 * Reads a row by the outline's `rows`. `year` is that of the record (see readRowYear). Throws a {@link Failure} with code CORPUS.
 */
export function parseActivityRow(text: string, year: number, rule: RowRule): ActivityRow {
  const groups = compilePattern("rows.matches", rule.matches).exec(text)?.groups;
  if (groups?.date === undefined || groups.places === undefined) {
    const row = JSON.stringify(text);
    throw new Failure("CORPUS", `outline.rows.matches does not match the row ${row} with its groups \`date\` and \`places\`.`);
  }
  return {
    ...parseChineseDate(groups.date, year),
    ordinal: readOrdinal(compilePattern("rows.ordinal", rule.ordinal), text),
    faceToFaceOrdinal: readOrdinal(compilePattern("rows.faceToFaceOrdinal", rule.faceToFaceOrdinal), text),
    placeNames: groups.places.split(rule.placeSeparator).map((name) => name.trim()),
  };
}

function readOrdinal(ordinal: RegExp, text: string): number | null {
  const numeral = ordinal.exec(text)?.groups?.ordinal;
  return numeral === undefined ? null : parseNumeral(numeral);
}
