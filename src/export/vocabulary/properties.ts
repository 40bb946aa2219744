import { IsoDate } from "../../corpus";
import type { Value } from "../graph/value";
import type { Term } from "./term";
import { TERMS } from "./terms";

/** How the tables of formats that have types hold a property; `ids` and `texts` are lists. */
export type ColumnType = "text" | "integer" | "date" | "texts" | "id" | "ids";

/** What is known of a property of the graph, whatever node or relationship has it. */
export interface PropertyMeaning {
  readonly type: ColumnType;
  /** The term that says it in RDF. */
  readonly term: Term;
  /** Of a text: what language it is in. */
  readonly language?: "en" | "zh";
}

const ids = (term: Term): PropertyMeaning => ({ type: "ids", term });
const id = (term: Term): PropertyMeaning => ({ type: "id", term });
const text = (term: Term): PropertyMeaning => ({ type: "text", term });
const integer = (term: Term): PropertyMeaning => ({ type: "integer", term });
const date = (term: Term): PropertyMeaning => ({ type: "date", term });
const en = (term: Term): PropertyMeaning => ({ type: "text", term, language: "en" });
const zh = (term: Term): PropertyMeaning => ({ type: "text", term, language: "zh" });

/** Every property that nodes and relationships of the graph have, by its name. */
export const PROPERTIES = {
  id: text(TERMS.identifier),
  corpus: text(TERMS.corpus),
  position: integer(TERMS.position),
  nameEn: en(TERMS.name),
  nameZh: zh(TERMS.name),
  otherNames: { type: "texts", term: TERMS.alternateName, language: "zh" },
  titleEn: en(TERMS.name),
  titleZh: zh(TERMS.name),
  symbol: text(TERMS.symbol),
  contentEn: en(TERMS.text),
  contentZh: zh(TERMS.text),
  descriptionEn: en(TERMS.description),
  descriptionZh: zh(TERMS.description),
  resolutionEn: en(TERMS.resolution),
  resolutionZh: zh(TERMS.resolution),
  eId: text(TERMS.eId),
  number: text(TERMS.number),
  headingEn: en(TERMS.headline),
  headingZh: zh(TERMS.headline),
  text: zh(TERMS.text),
  sourceStart: integer(TERMS.sourceStart),
  sourceEnd: integer(TERMS.sourceEnd),
  kind: text(TERMS.kind),
  classification: text(TERMS.classification),
  modality: text(TERMS.modality),
  stance: text(TERMS.stance),
  startDate: date(TERMS.startDate),
  endDate: date(TERMS.endDate),
  date: date(TERMS.date),
  edtf: text(TERMS.edtf),
  ordinal: integer(TERMS.ordinal),
  faceToFaceOrdinal: integer(TERMS.faceToFaceOrdinal),
  exact: text(TERMS.exact),
  prefix: text(TERMS.prefix),
  suffix: text(TERMS.suffix),
  start: integer(TERMS.start),
  end: integer(TERMS.end),
  role: text(TERMS.role),
  roleEn: en(TERMS.roleName),
  roleZh: zh(TERMS.roleName),
  basis: text(TERMS.basis),
  evidence: ids(TERMS.restsOn),
  onBehalfOf: id(TERMS.onBehalfOf),
  document: id(TERMS.document),
  discrepancy: id(TERMS.discrepancy),
  printedTarget: zh(TERMS.printedTarget),
  version: text(TERMS.version),
  sourceSha256: text(TERMS.sourceSha256),
  loadedAt: text(TERMS.loadedAt),
} as const satisfies Readonly<Record<string, PropertyMeaning>>;

export type PropertyName = keyof typeof PROPERTIES;

/** What is known of a property that holds `value`; undefined for one that is not the graph's, and for one that holds what it never holds there. */
export function meaningOf(name: string, value: Value): PropertyMeaning | undefined {
  const meaning: PropertyMeaning | undefined = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name as PropertyName] : undefined;
  return meaning !== undefined && HOLDS[meaning.type](value) ? meaning : undefined;
}

const isText = (value: unknown): boolean => typeof value === "string";
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** What values a property of a type can have. */
const HOLDS: Readonly<Record<ColumnType, (value: Value) => boolean>> = {
  text: isText,
  id: isText,
  integer: Number.isInteger,
  date: (value) => value instanceof IsoDate,
  texts: areTexts,
  ids: areTexts,
};
