import { authorization } from "../../keyOfTab";
import type { TypedDocumentString } from "../operations/documents";
import { Fault } from "./fault";
import { key } from "./key";

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const ADDRESS = "./graphql";
/** The server answers within 6.5 s whatever its database does; beyond this there is something else in the way. */
const PATIENCE = 15_000;

/**
 * Asks the server that the page came from one typed operation. Rejects with a {@link Fault} where no whole answer came; with the reason of `signal`
 * where that was aborted.
 */
export async function ask<Data, Variables>(operation: TypedDocumentString<Data, Variables>, variables: Variables, signal?: AbortSignal): Promise<Data> {
  const timeout = AbortSignal.timeout(PATIENCE);
  const response = await fetch(ADDRESS, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json", ...authorization(key.value) },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Fault("away", String(error));
  });
  const answer = await readAnswer<Data>(response);
  if (answer.errors === undefined && answer.data != null) return answer.data;
  throw fault(response, answer);
}

async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new Fault("away", `Status ${response.status}, and no JSON.`);
  }
}

function fault({ status, headers }: Response, { errors }: Answer<unknown>): Fault {
  const [error] = errors ?? [];
  const code = error?.extensions?.code;
  const retryAfter = Number(headers.get("retry-after") ?? NaN);
  return new Fault(kindOf(status, code), error?.message ?? `Status ${status}.`, Number.isFinite(retryAfter) ? retryAfter : undefined);
}

function kindOf(status: number, code: string | undefined): Fault["kind"] {
  if (status === 401 || status === 403) return "forbidden";
  if (status === 429 || code === "OVERLOADED") return "overloaded";
  return status >= 500 || code === "SERVICE_UNAVAILABLE" || code === "TIMEOUT" ? "unavailable" : "refused";
}
