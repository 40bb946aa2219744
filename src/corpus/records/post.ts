import { z } from "zod";
import { bilingual, Evidence, identifier, reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";
import { MEMBER_OF, Membership, writeMemberships } from "./memberships";
import { Forms, Name, namedForms } from "./names";

const POST_IN: RelationshipKind = { type: "POST_IN", from: "Post", to: "Organization" };

export const post = recordKind({
  name: "post",
  file: "actors.yaml",
  key: "posts",
  labels: ["Actor", "Post"],
  schema: z.strictObject({
    id: identifier("post"),
    name: Name,
    forms: Forms,
    organization: reference("Organization").optional(),
    memberships: z.array(Membership).default([]),
    evidence: Evidence,
  }),
  forms: namedForms,
  relationships: [POST_IN, MEMBER_OF],
  rows({ name, forms, organization, memberships }, entry) {
    entry.node({ ...bilingual("name", name), otherNames: forms });
    if (organization !== undefined) entry.link(POST_IN, entry.id, organization, ["organization"]);
    writeMemberships(memberships, entry);
  },
});
