import type { PrefixedName, Term, TermValue } from "./term";

function terms<Key extends string>(table: Readonly<Record<Key, readonly [PrefixedName, TermValue]>>): { readonly [K in Key]: Term } {
  return Object.fromEntries(Object.entries<readonly [PrefixedName, TermValue]>(table).map(([key, [name, value]]) => [key, { key, name, value }])) as { readonly [K in Key]: Term };
}

/**
 * Every property that the RDF has, by its key in JSON-LD. Where a vocabulary that others know has a term that says the same, it is that one's;
 * where theirs says more or less, it is the project's own (kg:), so that nothing is said that the graph does not say.
 */
export const TERMS = terms({
  // of any node
  identifier: ["dcterms:identifier", "text"],
  corpus: ["kg:corpus", "text"],
  position: ["schema:position", "integer"],
  name: ["schema:name", "language"],
  alternateName: ["schema:alternateName", "language"],
  restsOn: ["kg:restsOn", "resource"],
  wasDerivedFrom: ["prov:wasDerivedFrom", "resource"],
  // texts
  text: ["schema:text", "language"],
  headline: ["schema:headline", "language"],
  description: ["schema:description", "language"],
  resolution: ["kg:resolution", "language"],
  symbol: ["schema:identifier", "text"],
  number: ["kg:number", "text"],
  eId: ["kg:eId", "text"],
  sourceStart: ["kg:sourceStart", "integer"],
  sourceEnd: ["kg:sourceEnd", "integer"],
  // what kind it is, by the names that the GraphQL schema gives
  kind: ["kg:kind", "text"],
  classification: ["kg:classification", "text"],
  modality: ["kg:modality", "text"],
  stance: ["kg:stance", "text"],
  basis: ["kg:basis", "text"],
  role: ["kg:role", "text"],
  roleName: ["schema:roleName", "language"],
  // dates
  startDate: ["schema:startDate", "date"],
  endDate: ["schema:endDate", "date"],
  date: ["dcterms:date", "date"],
  edtf: ["kg:edtf", "edtf"],
  ordinal: ["kg:ordinal", "integer"],
  faceToFaceOrdinal: ["kg:faceToFaceOrdinal", "integer"],
  // quotes
  hasSource: ["oa:hasSource", "resource"],
  hasSelector: ["oa:hasSelector", "resource"],
  exact: ["oa:exact", "text"],
  prefix: ["oa:prefix", "text"],
  suffix: ["oa:suffix", "text"],
  start: ["oa:start", "integer"],
  end: ["oa:end", "integer"],
  sourcePosition: ["kg:sourcePosition", "integer"],
  hasBody: ["oa:hasBody", "resource"],
  hasTarget: ["oa:hasTarget", "resource"],
  motivatedBy: ["oa:motivatedBy", "resource"],
  // relationships
  isPartOf: ["dcterms:isPartOf", "resource"],
  memberOf: ["org:memberOf", "resource"],
  holds: ["org:holds", "resource"],
  postIn: ["org:postIn", "resource"],
  location: ["schema:location", "resource"],
  attendee: ["schema:attendee", "resource"],
  issued: ["kg:issued", "resource"],
  issuedAt: ["kg:issuedAt", "resource"],
  reproduces: ["kg:reproduces", "resource"],
  committedTo: ["kg:committedTo", "resource"],
  owedTo: ["kg:owedTo", "resource"],
  madeAt: ["kg:madeAt", "resource"],
  statedIn: ["kg:statedIn", "resource"],
  reaffirms: ["kg:reaffirms", "resource"],
  broader: ["skos:broader", "resource"],
  proposed: ["kg:proposed", "resource"],
  takes: ["kg:takes", "resource"],
  on: ["kg:on", "resource"],
  concluded: ["kg:concluded", "resource"],
  addressedTo: ["kg:addressedTo", "resource"],
  citation: ["schema:citation", "resource"],
  mentions: ["schema:mentions", "resource"],
  // a relationship with properties of its own
  relationshipType: ["kg:relationshipType", "text"],
  subject: ["rdf:subject", "resource"],
  predicate: ["rdf:predicate", "resource"],
  object: ["rdf:object", "resource"],
  onBehalfOf: ["kg:onBehalfOf", "resource"],
  document: ["kg:document", "resource"],
  discrepancy: ["kg:discrepancy", "resource"],
  printedTarget: ["kg:printedTarget", "language"],
  // what was loaded
  version: ["schema:version", "text"],
  sourceSha256: ["schema:sha256", "text"],
  loadedAt: ["prov:generatedAtTime", "dateTime"],
  selection: ["kg:selection", "text"],
});
