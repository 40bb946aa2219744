import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print, type GraphQLFormattedError } from "graphql";

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: { readonly data?: unknown; readonly errors?: readonly (GraphQLFormattedError & { readonly extensions?: { readonly code?: string } })[] };
}

/** Posts a body to a server and reads its JSON answer. */
export async function post(url: string, body: string, headers: Record<string, string> = { "content-type": "application/json" }): Promise<Answer> {
  const response = await fetch(url, { method: "POST", headers, body });
  const text = await response.text();
  return { status: response.status, text, body: text.startsWith("{") ? (JSON.parse(text) as Answer["body"]) : {} };
}

/** Asks a typed operation and gives its data; throws when the answer holds errors. */
export async function ask<Data, Variables>(url: string, document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const { body } = await post(url, JSON.stringify({ query: print(document), variables }));
  if (body.errors !== undefined) throw new Error(body.errors.map(({ message }) => message).join("\n"));
  return body.data as Data;
}
