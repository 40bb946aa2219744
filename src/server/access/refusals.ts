import { GraphQLError } from "graphql";

const UNAUTHENTICATED = "UNAUTHENTICATED";
const FORBIDDEN = "FORBIDDEN";
const REALM = 'Bearer realm="negotiations-graph"';

/** The refusal of a request that does not say who asks where it must, or says so with something that is not taken (RFC 6750): status 401. */
export function unauthenticated(message: string, isInvalid = true): GraphQLError {
  const challenge = isInvalid ? `${REALM}, error="invalid_token"` : REALM;
  return new GraphQLError(message, { extensions: { code: UNAUTHENTICATED, http: { status: 401, headers: new Map([["www-authenticate", challenge]]) } } });
}

/** The refusal of what the role of who asks may not do: status 403. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: FORBIDDEN, http: { status: 403 } } });
}

export function isUnauthenticated(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions["code"] === UNAUTHENTICATED;
}

/** Whether somebody was refused for who they are. */
export function isRefusal(error: unknown): boolean {
  return isUnauthenticated(error) || (error instanceof GraphQLError && error.extensions["code"] === FORBIDDEN);
}
