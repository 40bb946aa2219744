import { akn } from "./akomaNtoso/akn";
import { cypherScript } from "./cypher/cypherScript";
import { csv } from "./csv/csv";
import type { Format } from "./format";
import { gexf } from "./xml/gexf";
import { graphml } from "./xml/graphml";
import { jsonld } from "./rdf/jsonld";
import { turtle } from "./rdf/turtle";

/** Every format that can be asked for, by the command line and over HTTP. A new format adds its line here. */
export const FORMATS: readonly Format[] = Object.freeze([jsonld, turtle, graphml, gexf, csv, cypherScript, akn]);

/** The format with this name, undefined where there is none. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}
