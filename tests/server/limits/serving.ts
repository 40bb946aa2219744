import type { Database } from "../../../src/database";
import { DEFAULT_LIMITS, type Limits } from "../../../src/limits";
import { SEND, serving as servingWith, type Served } from "../serving";

interface Given {
  readonly trustedProxies?: number;
  /** The database in the place of the real one. */
  readonly database?: (real: Database) => Database;
}

/** Serves the graph with some limits changed, for the time of `work`. */
export function serving(limits: Partial<Limits>, work: (server: Served) => Promise<void>, { trustedProxies = 0, database }: Given = {}): Promise<void> {
  return servingWith({ limits: { ...DEFAULT_LIMITS, ...limits }, trustedProxies }, work, database);
}

/** What a client asks. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What a client is told. */
export interface Told {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[] };
}

/** The ways into the server, each with what it tells. */
export const WAYS: Readonly<Record<string, (url: string, asked: Asked, headers?: Record<string, string>) => Promise<Told>>> = Object.fromEntries(
  Object.entries(SEND).map(([way, send]) => [way, (url: string, asked: Asked, headers?: Record<string, string>) => told(send(url, asked, headers))]),
);

/** Reads an answer. */
export async function told(answer: Promise<Response>): Promise<Told> {
  const response = await answer;
  return { status: response.status, retryAfter: response.headers.get("retry-after"), body: (await response.json()) as Told["body"] };
}
