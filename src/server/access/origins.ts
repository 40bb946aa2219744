import cors from "cors";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Adds to an answer what lets pages of other sites read it, and answers their questions beforehand (Fetch, CORS protocol) itself; else it goes on with `next`. */
export type Origins = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** How long a browser may remember what it was told of an origin, in seconds. */
const REMEMBERED = 600;

/** Lets pages of these origins ask and read answers; `*` is all. Cookies are never read here, so that none are allowed. */
export function openOrigins(origins: readonly string[]): Origins {
  return cors({
    origin: origins.includes("*") ? "*" : [...origins],
    methods: ["GET", "POST"],
    allowedHeaders: ["content-type", "authorization", "apollo-require-preflight", "x-explain", "x-request-id"],
    exposedHeaders: ["retry-after", "www-authenticate", "x-request-id"],
    maxAge: REMEMBERED,
  }) as unknown as Origins;
}
