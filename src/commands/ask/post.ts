import type { GraphQLFormattedError } from "graphql";
import { setTimeout as wait } from "node:timers/promises";
import { Failure } from "../../failure";
import { shownToken } from "./shownToken";

/** An operation as it is sent. */
export interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** What a server answers (https://spec.graphql.org/October2021/#sec-Response). */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Longer than any server of this program takes, in ms. */
const PATIENCE = 60_000;
/** How often the same is asked where the database was not ready or too slow, as it is when it has just started, and the pause before, in ms. */
const ATTEMPTS = 3;
const PAUSE = 1_000;
const PASSING: readonly unknown[] = ["SERVICE_UNAVAILABLE", "TIMEOUT"];

/** Asks a server, again where its database was not ready. Throws a Failure SERVER where it does not answer, or not as GraphQL servers do. */
export async function post(url: string, request: Request): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await postOnce(url, request);
    if (attempt === ATTEMPTS || !answer.errors?.some(({ extensions }) => PASSING.includes(extensions?.["code"]))) return answer;
    await wait(PAUSE);
  }
}

async function postOnce(url: string, request: Request): Promise<Answer> {
  const headers = { ...shownToken(), "content-type": "application/json", accept: "application/graphql-response+json, application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(request), signal: AbortSignal.timeout(PATIENCE) }).catch((cause: unknown) => {
    throw unanswered(url, cause);
  });
  const text = await response.text().catch((cause: unknown) => {
    throw unanswered(url, cause);
  });
  const answer = parse(text);
  if (answer === null) throw new Failure("SERVER", `${url} answers (status ${response.status}), but not as a GraphQL server does. Its address usually ends in /graphql.`);
  return answer;
}

function parse(text: string): Answer | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null && ("data" in value || "errors" in value) ? (value as Answer) : null;
  } catch {
    return null;
  }
}

function unanswered(url: string, cause: unknown): Failure {
  const { message, cause: inner } = cause as Error & { readonly cause?: { readonly code?: string; readonly message?: string } };
  return new Failure("SERVER", `No server answers at ${url}: ${inner?.code ?? inner?.message ?? message}.`, ["`negotiations-graph serve` starts one; `negotiations-graph status` says which runs."], { cause });
}
