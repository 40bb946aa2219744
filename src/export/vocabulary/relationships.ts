import type { PropertyName } from "./properties";
import type { PrefixedName, Term } from "./term";
import { TERMS } from "./terms";

/** How a type of relationship is told in formats that have types. */
export interface RelationshipMeaning {
  /** The triple that it is in RDF. */
  readonly term: Term;
  /** Whether it leads to what a node rests on: then a statement was derived from it (PROV-O). */
  readonly isRest?: boolean;
  /** Whether the triple leads from its end to its start. */
  readonly isInverse?: boolean;
  /** Classes of the resource that holds its properties, besides kg:Statement and rdf:Statement. */
  readonly classes?: readonly PrefixedName[];
  /** Its properties in the order of columns. */
  readonly properties?: readonly PropertyName[];
  /** For one that is an annotation of its start (Web Annotation): why, and which of its properties are the words between its offsets. */
  readonly annotation?: { readonly motivation: PrefixedName; readonly words: PropertyName };
}

const CLAIM = ["basis", "evidence", "position"] as const;

/** Every type of relationship. */
export const RELATIONSHIPS: Readonly<Record<string, RelationshipMeaning>> = {
  PART_OF: { term: TERMS.isPartOf },
  MEMBER_OF: { term: TERMS.memberOf, properties: ["roleEn", "roleZh", ...CLAIM] },
  HOLDS: { term: TERMS.holds, properties: ["roleEn", "roleZh", ...CLAIM] },
  POST_IN: { term: TERMS.postIn },
  HELD_AT: { term: TERMS.location },
  ATTENDED: { term: TERMS.attendee, isInverse: true, properties: ["role", "onBehalfOf", ...CLAIM] },
  ISSUED: { term: TERMS.issued },
  ISSUED_AT: { term: TERMS.issuedAt },
  REPRODUCES: { term: TERMS.reproduces },
  COMMITTED_TO: { term: TERMS.committedTo },
  OWED_TO: { term: TERMS.owedTo },
  MADE_AT: { term: TERMS.madeAt },
  STATED_IN: { term: TERMS.statedIn },
  REAFFIRMS: { term: TERMS.reaffirms, properties: CLAIM },
  BROADER: { term: TERMS.broader },
  PROPOSED: { term: TERMS.proposed },
  TAKES: { term: TERMS.takes },
  ON: { term: TERMS.on },
  CONCLUDED: { term: TERMS.concluded },
  ADDRESSED_TO: { term: TERMS.addressedTo },
  CITES: {
    term: TERMS.citation,
    properties: ["text", "printedTarget", "start", "end", "document", "discrepancy", "evidence", "position"],
    annotation: { motivation: "oa:linking", words: "printedTarget" },
  },
  MENTIONS: { term: TERMS.mentions, properties: ["text", "start", "end", "position"], annotation: { motivation: "oa:identifying", words: "text" } },
  RESTS_ON: { term: TERMS.restsOn, isRest: true },
  FOUND_IN: { term: TERMS.hasSource },
};

/** How a type is told; throws for one that has no line here, which the tests exclude. */
export function relationshipMeaning(type: string): RelationshipMeaning {
  const found = RELATIONSHIPS[type];
  if (found === undefined) throw new Error(`The exports do not know the relationship ${type}.`);
  return found;
}
