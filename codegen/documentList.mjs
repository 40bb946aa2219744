// A plugin of graphql-codegen: the texts of the operations as clients send them, each by its SHA-256, for KG_TRUSTED_DOCUMENTS.
import { createHash } from "node:crypto";
import { plugin as typedDocumentNode } from "@graphql-codegen/typed-document-node";

const TEXT = /new TypedDocumentString\(`([^`\\]*)`/g;

/** The list as JSON, in the form of persisted documents of graphql-codegen's own client preset; with the texts that typed-document-node makes of the same operations. */
export async function plugin(schema, documents, config) {
  const { content } = await typedDocumentNode(schema, documents, config, {});
  const texts = [...content.matchAll(TEXT)].map(([, text]) => text).filter((text) => /^\s*(?:query|\{)/.test(text));
  return JSON.stringify(Object.fromEntries(texts.map((text) => [createHash("sha256").update(text).digest("hex"), text])), null, 2);
}
