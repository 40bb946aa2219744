import type { PropertyName } from "./properties";
import type { PrefixedName } from "./term";

/** How a kind of node is told in formats that have types. */
export interface KindMeaning {
  /** Its classes in RDF besides the project's own, kg:KIND. */
  readonly classes: readonly PrefixedName[];
  /** Its properties besides id, corpus and position, in the order of columns. */
  readonly properties: readonly PropertyName[];
  /** The property that labels it in a drawing. */
  readonly label: PropertyName;
  /** Whether it is a statement taken from its evidence (PROV-O), and not a thing of which the evidence speaks. */
  readonly isStatement?: boolean;
  /** Whether its words and offsets are selectors (Web Annotation): it is a place in its source. */
  readonly isPlaceInText?: boolean;
}

const NAMED = ["nameEn", "nameZh"] as const;
const CONTENT = ["contentEn", "contentZh"] as const;

/** Every kind of node by its most special label. */
export const KINDS: Readonly<Record<string, KindMeaning>> = {
  Component: { classes: ["schema:CreativeWork"], label: "eId", properties: ["eId", "kind", "number", "headingEn", "headingZh", "text", "sourceStart", "sourceEnd"] },
  Person: { classes: ["schema:Person"], label: "nameEn", properties: [...NAMED, "otherNames"] },
  Organization: { classes: ["schema:Organization", "org:Organization"], label: "nameEn", properties: [...NAMED, "otherNames", "classification"] },
  Post: { classes: ["org:Post"], label: "nameEn", properties: [...NAMED, "otherNames"] },
  Place: { classes: ["schema:Place"], label: "nameEn", properties: [...NAMED, "otherNames"] },
  Meeting: { classes: ["schema:Event"], label: "nameEn", properties: [...NAMED, "classification", "startDate", "endDate", "edtf", "ordinal", "faceToFaceOrdinal"] },
  Milestone: { classes: ["schema:Event"], label: "nameEn", properties: [...NAMED, "startDate", "endDate", "edtf"] },
  Document: { classes: ["schema:CreativeWork"], label: "titleEn", properties: ["titleEn", "titleZh", "symbol", "classification", "date", "edtf"] },
  Commitment: { classes: ["prov:Entity"], label: "contentEn", properties: [...CONTENT, "modality", "date", "edtf"], isStatement: true },
  Option: { classes: ["skos:Concept"], label: "nameEn", properties: [...NAMED, "classification"] },
  Position: { classes: ["prov:Entity"], label: "contentEn", properties: [...CONTENT, "stance", "date", "edtf"], isStatement: true },
  Conclusion: { classes: ["prov:Entity"], label: "contentEn", properties: ["kind", "number", ...CONTENT], isStatement: true },
  Discrepancy: { classes: ["prov:Entity"], label: "descriptionEn", properties: ["descriptionEn", "descriptionZh", "resolutionEn", "resolutionZh"], isStatement: true },
  Evidence: { classes: ["oa:SpecificResource"], label: "exact", properties: ["exact", "prefix", "suffix", "start", "end"], isPlaceInText: true },
};

/** How a kind is told; throws for one that has no line here, which the tests exclude. */
export function kindMeaning(kind: string): KindMeaning {
  const found = KINDS[kind];
  if (found === undefined) throw new Error(`The exports do not know the kind ${kind}.`);
  return found;
}
