import type { GraphFormat } from "../format";
import { DATATYPES, NAMESPACES, type Term } from "../vocabulary/term";
import { TERMS } from "../vocabulary/terms";
import { isResource, type Resource, type ResourceValue } from "./resource";
import { resources } from "./resources";

/** JSON-LD 1.1 with its context in line: one object a node, and one a relationship, in @graph, one on a line. */
export const jsonld: GraphFormat = {
  name: "jsonld",
  mediaType: "application/ld+json",
  extension: "jsonld",
  description: "RDF as JSON-LD, its context in line: for programs that read JSON, and for triple stores",
  isBinary: false,
  source: "graph",
  async *write(graph) {
    yield `{"@context":${JSON.stringify(context())},\n"@graph":[`;
    let separator = "\n";
    for await (const resource of resources(graph)) {
      yield separator + JSON.stringify(objectOf(resource));
      separator = ",\n";
    }
    yield "\n]}\n";
  },
};

/** What the keys mean: no other document is needed to read the file. */
function context(): object {
  return { "@version": 1.1, ...NAMESPACES, ...Object.fromEntries(Object.values(TERMS).map((term) => [term.key, definition(term)])) };
}

function definition({ name, value }: Term): object {
  switch (value) {
    case "resource":
      return { "@id": name, "@type": "@id" };
    case "language":
      return { "@id": name, "@container": "@language" };
    case "text":
      return { "@id": name };
    default:
      return { "@id": name, "@type": DATATYPES[value] };
  }
}

type Json = string | number | boolean | object;

function objectOf({ iri, classes, statements }: Resource): object {
  const members: Record<string, Json> = { "@id": iri };
  if (classes.length > 0) members["@type"] = classes.length === 1 ? (classes[0] ?? "") : classes;
  for (const [term, value] of statements) {
    if ("literal" in value && value.language !== undefined) {
      const texts = (members[term.key] ??= {}) as Record<string, Json>;
      texts[value.language] = together(texts[value.language], value.literal);
    } else {
      members[term.key] = together(members[term.key], jsonOf(term, value));
    }
  }
  return members;
}

function jsonOf(term: Term, value: ResourceValue): Json {
  if ("iri" in value) return isResource(value) ? objectOf(value) : value.iri;
  // A number that is meant as a text, and the other way round, would be read as another literal.
  return term.value === "integer" ? value.literal : String(value.literal);
}

function together(before: Json | undefined, value: Json): Json {
  if (before === undefined) return value;
  return Array.isArray(before) ? [...(before as Json[]), value] : [before, value];
}
