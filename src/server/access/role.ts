import { withPages, type LimitName, type Limits } from "../../limits";

/** What somebody who asks may do. */
export interface Role {
  readonly name: string;
  readonly limits: Limits;
  /** Whether a request may ask how it was answered. */
  readonly explain: boolean;
  /** Whether the schema may be asked for, by introspection and by what errors suggest. */
  readonly introspect: boolean;
}

/** The limits that a role may have of its own: those of one request. The others are of the server as a whole. */
export const LIMITS_OF_ROLES = [
  "tokens",
  "depth",
  "aliases",
  "rootFields",
  "directives",
  "whereDepth",
  "cost",
  "pageSize",
  "defaultPageSize",
  "bodyBytes",
  "answerBytes",
  "transactionMilliseconds",
  "requestsPerMinute",
] as const satisfies readonly LimitName[];

/** What a role has that differs from what all may do. */
export interface RoleDifference {
  readonly explain?: boolean | undefined;
  readonly introspect?: boolean | undefined;
  readonly limits?: Partial<Record<(typeof LIMITS_OF_ROLES)[number], number | undefined>> | undefined;
}

/** A role by how it differs from another. */
export function differentRole(base: Role, name: string, { explain = base.explain, introspect = base.introspect, limits: own = {} }: RoleDifference): Role {
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as Partial<Limits>;
  return { name, explain, introspect, limits: withPages({ ...base.limits, ...given }) };
}
