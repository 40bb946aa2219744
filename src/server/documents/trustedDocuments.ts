import { GraphQLError, parse, stripIgnoredCharacters, validate, type GraphQLSchema } from "graphql";
import { createHash } from "node:crypto";
import { z } from "zod";
import { Failure } from "../../failure";
import { readJsonFile } from "../readJsonFile";

const VARIABLE = "KG_TRUSTED_DOCUMENTS";

/** What the file holds: the text of each document by its id. */
const Manifest = z.record(z.string().min(1).max(200), z.string().min(1));

/** The documents that alone are run. */
export interface TrustedDocuments {
  /** The text of a document by its id in the list or its SHA-256 in hexadecimal; undefined where it is not listed. */
  byId(id: string): string | undefined;
  /** Whether a text is one of the list, white space, commas and comments aside. */
  has(text: string): boolean;
}

/**
 * Reads a list of documents, as `npm run codegen` writes it: an object with the text of each by its id. Throws a Failure CONFIGURATION where an id is the SHA-256 of another text, or
 * where a document is not valid for the schema.
 */
export function readTrustedDocuments(file: string, schema: GraphQLSchema): TrustedDocuments {
  const listed = Object.entries(readJsonFile(VARIABLE, file, Manifest)).map(([id, text]) => ({ id: idOf(id), text, fault: faultOf(idOf(id), text, schema) }));
  const faults = listed.filter(({ fault }) => fault !== null).map(({ id, fault }) => `${id}: ${fault ?? ""}`);
  if (faults.length > 0) throw new Failure("CONFIGURATION", `${VARIABLE}: ${file} is not as it must be.`, faults);
  const texts = new Map(listed.flatMap(({ id, text }) => [[id, text], [sha256(text), text]] as const));
  const stripped = new Set(listed.map(({ text }) => stripIgnoredCharacters(text)));
  return { byId: (id) => texts.get(idOf(id)), has: (text) => stripped.has(strippedOf(text)) };
}

/** An id without the prefix that says what it is (GraphQL over HTTP, Persisted Documents). */
function idOf(id: string): string {
  return id.replace(/^sha256:/, "");
}

function faultOf(id: string, text: string, schema: GraphQLSchema): string | null {
  if (/^[0-9a-f]{64}$/.test(id) && id !== sha256(text)) return "it is not the SHA-256 of its text";
  try {
    return validate(schema, parse(text))[0]?.message ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}

/** A text without what the language ignores; nothing for one that is no GraphQL. */
function strippedOf(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return "";
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
