import { GraphQLError } from "graphql";
import { forbidden } from "../access";
import type { TrustedDocuments } from "./trustedDocuments";

/** The parameters of a request, of its body or its address (GraphQL over HTTP). */
export type Parameters = Readonly<Record<string, unknown>>;

/** Gives the parameters of a request with the text of its document in `query`. Throws the error that refuses it. */
export type RequestedDocument = (parameters: Parameters) => Parameters;

/** Where any document is run: it must be sent itself, as none is kept here. */
export const anyDocument: RequestedDocument = (parameters) => {
  if (hashOf(parameters) === undefined && (parameters["documentId"] === undefined || parameters["query"] !== undefined)) return parameters;
  throw refusal("PERSISTED_QUERY_NOT_SUPPORTED", 400, "No documents are kept here: send the query itself.");
};

/**
 * Where those of a list alone are run: named by `documentId` (GraphQL over HTTP, Persisted Documents) or by the hash of persisted queries, or sent as they stand
 * in the list.
 */
export function listedDocument(documents: TrustedDocuments): RequestedDocument {
  return (parameters) => {
    const { documentId, extensions, ...rest } = parameters;
    const { query } = parameters;
    if (query !== undefined && query !== null) {
      if (typeof query !== "string" || !documents.has(query)) throw forbidden("This server runs the documents of its list alone, and this one is not in it.");
      return { ...rest, ...withoutHash(extensions) };
    }
    const id = documentId ?? hashOf(parameters);
    if (id === undefined) return parameters; // a request without any document is refused by Apollo Server
    const text = typeof id === "string" ? documents.byId(id) : undefined;
    if (text === undefined) throw refusal("PERSISTED_QUERY_NOT_FOUND", 404, "The list of this server has no document of this id.");
    return { ...rest, ...withoutHash(extensions), query: text };
  };
}

function refusal(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** The hash by which Apollo's clients name a persisted query; null where there is one that is none. */
function hashOf({ extensions }: Parameters): string | null | undefined {
  const persisted = isRecord(extensions) ? extensions["persistedQuery"] : undefined;
  if (persisted === undefined || persisted === null) return undefined;
  const hash = isRecord(persisted) ? persisted["sha256Hash"] : null;
  return typeof hash === "string" ? hash : null;
}

function withoutHash(extensions: unknown): Parameters {
  if (extensions === undefined) return {};
  if (!isRecord(extensions)) return { extensions };
  return { extensions: Object.fromEntries(Object.entries(extensions).filter(([name]) => name !== "persistedQuery")) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
