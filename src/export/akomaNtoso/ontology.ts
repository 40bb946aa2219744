/** What the records of a kind are in Akoma Ntoso: a top level class, and the inline element around words that name one. */
export interface OntologyClass {
  readonly kind: string;
  /** Of the reference in meta. */
  readonly element: string;
  /** In IRIs: /akn/ontology/role/…. */
  readonly name: string;
  /** Of words that name it; none where the graph has no spans of them. */
  readonly inline?: string;
}

/** Every kind that a text may refer to, in the order of the references. */
export const ONTOLOGY: readonly OntologyClass[] = Object.freeze([
  { kind: "person", element: "TLCPerson", name: "person", inline: "person" },
  { kind: "organization", element: "TLCOrganization", name: "organization", inline: "organization" },
  { kind: "post", element: "TLCRole", name: "role", inline: "role" },
  { kind: "place", element: "TLCLocation", name: "location", inline: "location" },
  { kind: "meeting", element: "TLCEvent", name: "event" },
  { kind: "milestone", element: "TLCEvent", name: "event" },
  { kind: "option", element: "TLCConcept", name: "concept" },
  { kind: "document", element: "TLCReference", name: "document" },
]);

/** The eId of a record of the graph in the XML: person:ban-ki-moon → person_ban-ki-moon. Ids have no underscores, so no two become one. */
export function recordEId(id: string): string {
  return id.replace(":", "_");
}
