import { z } from "zod";
import type { Entry } from "../entry";
import { Basis, bilingual, Bilingual, Evidence, reference } from "../fields";
import type { RelationshipKind } from "../relationshipKind";

/** After Popolo's Membership: an actor in an organization, or a person in a post. */
export const MEMBER_OF: RelationshipKind = { type: "MEMBER_OF", from: "Actor", to: "Organization", acyclic: true, ordered: true };
export const HOLDS: RelationshipKind = { type: "HOLDS", from: "Person", to: "Post", ordered: true };

const details = { role: Bilingual.optional().describe("As what."), basis: Basis, evidence: Evidence };

export const Membership = z.strictObject({ organization: reference("Organization"), ...details });

export const PersonMembership = z
  .strictObject({ organization: reference("Organization").optional(), post: reference("Post").optional(), ...details })
  .refine(({ organization, post }) => (organization === undefined) !== (post === undefined), "either organization or post");

/** Writes what an actor belongs to, and which posts a person holds. */
export function writeMemberships(memberships: readonly z.output<typeof PersonMembership>[], entry: Entry): void {
  for (const [index, { organization, post, role, basis, evidence }] of memberships.entries()) {
    const path = ["memberships", index];
    const properties = { ...bilingual("role", role), basis, evidence: entry.evidence(evidence, [...path, "evidence"]) };
    if (organization !== undefined) entry.link(MEMBER_OF, entry.id, organization, [...path, "organization"], properties);
    if (post !== undefined) entry.link(HOLDS, entry.id, post, [...path, "post"], properties);
  }
}
