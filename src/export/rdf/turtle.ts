import { DataFactory, Writer } from "n3";
import type { GraphFormat } from "../format";
import { DATATYPES, iriOf, NAMESPACES, type Term } from "../vocabulary/term";
import { isResource, type Resource, type ResourceValue } from "./resource";
import { resources } from "./resources";

const { literal, namedNode, quad } = DataFactory;
const TYPE = namedNode(iriOf("rdf:type"));

/** RDF 1.1 Turtle, the same triples as the JSON-LD. */
export const turtle: GraphFormat = {
  name: "turtle",
  mediaType: "text/turtle",
  extension: "ttl",
  description: "RDF as Turtle: for triple stores and SPARQL",
  isBinary: false,
  source: "graph",
  async *write(graph) {
    let written = "";
    const output = { write: (text: string): void => void (written += text), end: (done?: () => void): void => done?.() };
    // What the writer wants of a stream is these two.
    const writer = new Writer(output as unknown as NodeJS.WriteStream, { prefixes: NAMESPACES });
    for await (const resource of resources(graph)) {
      addResource(writer, resource);
      yield written;
      written = "";
    }
    writer.end();
    yield written;
  },
};

function addResource(writer: Writer, { iri, classes, statements }: Resource): void {
  const subject = namedNode(iri);
  for (const name of classes) writer.addQuad(quad(subject, TYPE, namedNode(iriOf(name))));
  for (const [term, value] of statements) writer.addQuad(quad(subject, namedNode(iriOf(term.name)), object(term, value)));
  for (const [, value] of statements) if (isResource(value)) addResource(writer, value);
}

function object(term: Term, value: ResourceValue) {
  if ("iri" in value) return namedNode(value.iri);
  const text = String(value.literal);
  if (value.language !== undefined) return literal(text, value.language);
  return term.value === "resource" || term.value === "language" || term.value === "text" ? literal(text) : literal(text, namedNode(iriOf(DATATYPES[term.value])));
}
