import type { ErrorRequestHandler } from "express";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { exceededLimit, limitError, type Limits } from "../limits";

/** An answer to a request that failed before it reached GraphQL. */
interface Problem {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** An error in the form in which GraphQL answers have them. */
export function problem(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

/** What a client is told of a request that failed before it reached GraphQL; what is no fault of the client is logged. */
export function requestProblem(error: unknown, limits: Limits, log: Logger): Problem {
  if (error instanceof GraphQLError) return told(error);
  const given = error as { readonly status?: unknown; readonly length?: unknown; readonly received?: unknown; readonly limit?: unknown };
  const status = typeof given.status === "number" && given.status >= 400 && given.status < 500 ? given.status : 500;
  // The limit is that of the role; found is the length that was announced or, without one, what had come when reading ended.
  if (status === 413) return told(limitError({ ...limits, bodyBytes: numberIn(given.limit) ?? limits.bodyBytes }, "bodyBytes", numberIn(given.length) ?? numberIn(given.received)));
  if (status === 500) log.error({ err: error }, "A request failed.");
  const message = status === 500 ? "Something went wrong in the server." : "The request cannot be read.";
  return { status, headers: {}, body: problem(status === 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST", message) };
}

/** The answer of an error that says by itself what a client is told, and which limit the request exceeds, if one. */
function told({ message, extensions }: GraphQLError): Problem {
  const { status, headers = new Map() } = extensions["http"] as { readonly status: number; readonly headers?: ReadonlyMap<string, string> };
  const limit = exceededLimit(extensions);
  return { status, headers: Object.fromEntries(headers), body: { errors: [{ message, extensions: { code: extensions["code"], ...(limit === null ? {} : { limit }) } }] } };
}

function numberIn(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** Answers what Express or its body parser refuse, without their pages, which show stacks and paths. */
export function errorPage(limits: Limits, log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, headers, body } = requestProblem(error, limits, log);
    response.status(status).set(headers).json(body);
  };
}
