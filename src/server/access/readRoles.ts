import { z } from "zod";
import { LIMITS } from "../../limits";
import { readJsonFile } from "../readJsonFile";
import { differentRole, LIMITS_OF_ROLES, type Role, type RoleDifference } from "./role";

/** The name of a role. */
export const RoleName = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, "expected a name in small letters, digits and hyphens");

const Difference = z.strictObject({
  explain: z.boolean().optional(),
  introspect: z.boolean().optional(),
  limits: z.strictObject(Object.fromEntries(LIMITS_OF_ROLES.map((name) => [name, z.int().min(LIMITS[name].min).max(LIMITS[name].max).optional()]))).optional(),
});

const Roles = z.record(RoleName, Difference);

/** What those may do who are known, unless the file of roles says otherwise; their limits are never less than those of all. */
const KNOWN: Readonly<Record<string, RoleDifference>> = {
  analyst: { explain: true, introspect: true, limits: { cost: 100_000_000, pageSize: 5_000, requestsPerMinute: 600_000 } },
  admin: { explain: true, introspect: true, limits: { tokens: 20_000, depth: 32, aliases: 1_000, rootFields: 300, directives: 1_000, bodyBytes: 1_000_000, cost: 1_000_000_000, pageSize: 10_000, requestsPerMinute: 6_000_000 } },
};

/**
 * The roles by name: `base`, which is what the environment says of all, analyst and admin, and those of KG_ROLES_FILE, which take the place of these where they
 * have the same name. Throws a Failure CONFIGURATION.
 */
export function readRoles(base: Role, file: string | null): ReadonlyMap<string, Role> {
  const known = Object.fromEntries(Object.entries(KNOWN).map(([name, difference]) => [name, atLeast(base, difference)]));
  const own = file === null ? {} : readJsonFile("KG_ROLES_FILE", file, Roles);
  return new Map(Object.entries({ [base.name]: {}, ...known, ...own }).map(([name, difference]) => [name, differentRole(base, name, difference)]));
}

function atLeast(base: Role, { limits = {}, ...rest }: RoleDifference): RoleDifference {
  return { ...rest, limits: Object.fromEntries(LIMITS_OF_ROLES.map((name) => [name, Math.max(base.limits[name], limits[name] ?? 0)])) };
}
