import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { Router, type RequestHandler } from "express";
import type { RequestedDocument } from "./documents";
import { recordOf, type RequestContext } from "./watch";

/** What answers the requests of a role. `apollo` must have been started. */
export interface Lane {
  readonly apollo: ApolloServer<RequestContext>;
  readonly bodyBytes: number;
}

/** Answers GraphQL in any way that Apollo Server takes it. */
export function graphqlRoute({ apollo, bodyBytes }: Lane, document: RequestedDocument): Router {
  return Router().use(express.json({ limit: bodyBytes }), withDocument(document), expressMiddleware(apollo, { context: ({ req }) => Promise.resolve({ record: recordOf(req) }) }));
}

/** Puts the document that is asked for into the body or the address of a request. */
function withDocument(document: RequestedDocument): RequestHandler {
  return (request, _response, next) => {
    const body: unknown = request.body;
    if (typeof body === "object" && body !== null) request.body = document(body as Readonly<Record<string, unknown>>);
    else if (request.method === "GET") request.url = addressWith(request.url, document);
    next();
  };
}

function addressWith(url: string, document: RequestedDocument): string {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const given = Object.fromEntries([...searchParams].map(([name, text]) => [name, name === "extensions" ? jsonOr(text) : text]));
  const found = document(given);
  if (found === given) return url;
  const parameters = Object.entries(found).map(([name, value]): [string, string] => [name, typeof value === "string" ? value : JSON.stringify(value)]);
  return `${pathname}?${new URLSearchParams(parameters)}`;
}

/** The value of a JSON text; the text itself where it is none, which Apollo Server refuses. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
