import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Neo4jError } from "neo4j-driver";
import type { Logger } from "pino";
import { Abandoned, exceedsMemory, isUnavailable } from "../database";
import { exceededLimit, LIMITS, limitError, type Limits } from "../limits";
import type { Role } from "./access";
import { tokenError } from "./limiting";

/** The codes that a client may see, with the HTTP status that goes with each where the whole request fails. */
const CODES: Readonly<Record<string, number>> = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  PERSISTED_QUERY_NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  LIMIT_EXCEEDED: 400,
  OVERLOADED: 503,
  OPERATION_RESOLUTION_FAILURE: 400,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 503,
  /** Never sent: there is nobody to read it. */
  CLIENT_GONE: 499,
  INTERNAL_SERVER_ERROR: 500,
};

/** When to ask again, in seconds. */
const RETRY: ReadonlyMap<string, string> = new Map([["retry-after", "1"]]);

const UNAVAILABLE = "The database does not answer at the moment; try again.";
const TIMED_OUT = "The query took too long and was ended; ask for less at a time.";
/** How graphql-js suggests names, at the end of its messages. */
const SUGGESTION = / ?Did you mean .+\?$/;

const INTERNAL = "Something went wrong in the server.";

/** What a client is told of a fault of the database: the limit that the statement exceeded at Neo4j; unavailable, with status 503; else an internal error. */
export function databaseError(cause: unknown, limits: Limits): GraphQLError {
  if (cause instanceof Abandoned) return masked("CLIENT_GONE", cause.message, cause);
  const code = cause instanceof Neo4jError ? cause.code : "";
  if (exceedsMemory(cause)) return memoryError(cause, limits);
  if (code.includes("TransactionTimedOutClientConfiguration")) return limitError(limits, "transactionMilliseconds", null);
  if (code.includes("TransactionTimedOut") || code.includes("Terminated")) return masked("TIMEOUT", TIMED_OUT, cause);
  return isUnavailable(cause) ? masked("SERVICE_UNAVAILABLE", UNAVAILABLE, cause) : masked("INTERNAL_SERVER_ERROR", INTERNAL, cause);
}

const MEBIBYTES: Readonly<Record<string, number>> = { B: 2 ** -20, KiB: 2 ** -10, MiB: 1, GiB: 2 ** 10 };

/** Neo4j says how much the statement had, how much more it wanted, and what its limit is, which a Neo4j of the user's own sets for itself. */
function memoryError({ message }: Error, limits: Limits): GraphQLError {
  const [extra, maximum, used] = [...message.matchAll(/([\d.]+) (B|KiB|MiB|GiB)\b/g)].map(([, number, unit = ""]) => Number(number) * (MEBIBYTES[unit] ?? Number.NaN));
  const found = extra === undefined || used === undefined ? null : Math.ceil(extra + used);
  return limitError({ ...limits, transactionMegabytes: maximum ?? limits.transactionMegabytes }, "transactionMegabytes", found);
}

function masked(code: string, message: string, cause: unknown): GraphQLError {
  const status = CODES[code] ?? 500;
  return new GraphQLError(message, { originalError: cause instanceof Error ? cause : null, extensions: { code, http: { status, headers: status === 503 ? RETRY : new Map() } } });
}

/**
 * The last thing every error passes: one with a known code goes out as it is, without a stack, and tells the limit that it is about; anything else is
 * logged and becomes an internal error that tells nothing. Who may not ask for the schema is suggested nothing of it.
 */
export function errorMask(log: Logger, { limits, introspect }: Pick<Role, "limits" | "introspect">) {
  return ({ message, locations, path, extensions }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const tooLong = tokenError(limits, error);
    const exceeded = exceededLimit(tooLong?.extensions ?? extensions);
    if (exceeded !== null) {
      return { message: tooLong?.message ?? message, ...(locations === undefined ? {} : { locations }), extensions: { code: LIMITS[exceeded.name].code, limit: exceeded } };
    }
    const code = typeof extensions?.["code"] === "string" ? extensions["code"] : "INTERNAL_SERVER_ERROR";
    const known = code in CODES && code !== "INTERNAL_SERVER_ERROR";
    if (!known || code === "SERVICE_UNAVAILABLE" || code === "TIMEOUT") log.error({ err: originOf(error) }, "An operation failed.");
    return {
      message: !known ? INTERNAL : introspect ? message : message.replace(SUGGESTION, ""),
      ...(locations === undefined ? {} : { locations }),
      ...(path === undefined ? {} : { path }),
      extensions: { code: known ? code : "INTERNAL_SERVER_ERROR" },
    };
  };
}

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}
