import type { PrefixedName, Term } from "../vocabulary/term";

/** A value of a term: the IRI of another resource, that resource with what is said of it, or a literal. */
export type ResourceValue = { readonly iri: string } | Resource | { readonly literal: string | number | boolean; readonly language?: "en" | "zh" };

/** Something with an IRI and what is said of it: the triples of both RDF formats are made from it. */
export interface Resource {
  readonly iri: string;
  readonly classes: readonly PrefixedName[];
  readonly statements: readonly (readonly [Term, ResourceValue])[];
}

/** Whether a value brings along what is said of it. */
export function isResource(value: ResourceValue): value is Resource {
  return "classes" in value;
}
