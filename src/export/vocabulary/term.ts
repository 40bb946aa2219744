/** The namespaces that terms are taken from, by the prefix that files write. The first is the project's own. */
export const NAMESPACES = {
  kg: "urn:negotiations-graph:",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/",
  dcterms: "http://purl.org/dc/terms/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  org: "http://www.w3.org/ns/org#",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  loc: "http://id.loc.gov/datatypes/edtf/",
} as const;

/** A name such as schema:name. */
export type PrefixedName = `${keyof typeof NAMESPACES}:${string}`;

/** What the values of a term are: other resources, texts with a language, or literals of a datatype. */
export type TermValue = "resource" | "language" | "text" | "integer" | "date" | "dateTime" | "edtf";

/** A property in RDF. */
export interface Term {
  /** Its key in JSON-LD. */
  readonly key: string;
  readonly name: PrefixedName;
  readonly value: TermValue;
}

/** The datatypes of literals. Texts without a language have none but xsd:string, which is left unsaid. */
export const DATATYPES: Readonly<Record<Exclude<TermValue, "resource" | "language" | "text">, PrefixedName>> = {
  integer: "xsd:integer",
  date: "xsd:date",
  dateTime: "xsd:dateTime",
  edtf: "loc:EDTF",
};

/** The IRI of a name. */
export function iriOf(name: PrefixedName): string {
  const colon = name.indexOf(":");
  return NAMESPACES[name.slice(0, colon) as keyof typeof NAMESPACES] + name.slice(colon + 1);
}
