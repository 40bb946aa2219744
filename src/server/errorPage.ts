import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { REQUEST_LIMITS } from "./limits";

/** An error in the form in which GraphQL answers have them. */
export function problem(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

/** What a client is told of a request that failed before it reached GraphQL; what is no fault of the client is logged. */
export function requestProblem(error: { readonly status?: unknown }, log: Logger): { readonly status: number; readonly body: object } {
  const status = typeof error.status === "number" && error.status >= 400 && error.status < 500 ? error.status : 500;
  if (status === 500) log.error({ err: error }, "A request failed.");
  const message = status === 413 ? `The request is larger than ${REQUEST_LIMITS.body} bytes.` : status === 500 ? "Something went wrong in the server." : "The request cannot be read.";
  return { status, body: problem(status === 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST", message) };
}

/** Answers what Express or its body parser refuse, without their pages, which show stacks and paths. */
export function errorPage(log: Logger): ErrorRequestHandler {
  return (error: { status?: unknown }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, body } = requestProblem(error, log);
    response.status(status).json(body);
  };
}
