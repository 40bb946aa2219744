import type { GraphQLFormattedError } from "graphql";

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
