import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { AskError, type Fault } from "./askError";

const DEFAULT_URL = "http://127.0.0.1:4000/graphql";

export interface ConnectOptions {
  /** Sent with every request; `authorization` in place of the key or token of KG_TOKEN. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What sends the requests, in place of the global fetch. */
  readonly fetch?: typeof fetch;
}

/** A typed operation, or any other that can be written as a string. */
type Operation<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

/** Asks an operation; its variables may be left out where all of them are optional. Throws an {@link AskError} where there is no answer. */
export type Ask = <Data, Variables>(
  operation: Operation<Data, Variables>,
  ...variables: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
) => Promise<Data>;

/**
 * How to ask the server at an address; sends nothing yet. Without an address it is the environment variable KG_URL, then
 * http://127.0.0.1:4000/graphql. Requests are POSTs of JSON (GraphQL over HTTP).
 */
export function connect(url: string = environment("KG_URL") ?? DEFAULT_URL, { headers = {}, fetch: send = fetch }: ConnectOptions = {}): Ask {
  const token = environment("KG_TOKEN");
  const shown = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return async (operation, ...[variables]) => {
    const query = operation.toString();
    const request = { method: "POST", headers: { ...shown, ...headers, "content-type": "application/json", accept: "application/json" }, body: JSON.stringify({ query, variables }) };
    const response = await send(url, request).catch((cause: unknown) => {
      throw failure("UNREACHABLE", `No server answers at ${url}. Start one with: negotiations-graph serve`, null, { cause });
    });
    const answer = await readAnswer(response, url);
    if (answer.errors !== undefined) throw new AskError(answer.errors.map(toFault), response.status, query);
    return answer.data as never;
  };
}

/** A variable of the environment; undefined where it is empty or there is no environment, as in browsers. */
function environment(name: string): string | undefined {
  const { process } = globalThis as { readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> } };
  return process?.env?.[name] || undefined;
}

function failure(code: string, message: string, status: number | null, options?: ErrorOptions): AskError {
  return new AskError([{ message, code, place: null, path: null }], status, "", options);
}

interface GivenError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

async function readAnswer(response: Response, url: string): Promise<{ readonly data?: unknown; readonly errors?: readonly [GivenError, ...GivenError[]] }> {
  const text = await response.text();
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null && ("data" in answer || ("errors" in answer && Array.isArray(answer.errors)))) return answer as never;
  } catch {
    // Told below: what is no JSON is no GraphQL.
  }
  throw failure("NOT_GRAPHQL", `${url} answers with status ${response.status}, and not as a GraphQL server does.`, response.status);
}

function toFault({ message, locations, path, extensions }: GivenError): Fault {
  return { message, code: extensions?.code ?? "INTERNAL_SERVER_ERROR", place: locations?.[0] ?? null, path: path ?? null };
}
