import { z } from "zod";
import { bilingual, Evidence, identifier } from "../fields";
import { recordKind } from "../recordKind";
import { MEMBER_OF, Membership, writeMemberships } from "./memberships";
import { Forms, Name, namedForms } from "./names";

const CLASSIFICATIONS = [
  "STATE", "INTERGOVERNMENTAL_ORGANIZATION", "ORGAN", "MISSION", "OFFICE", "GROUP", "DELEGATION", "PARTY", "OTHER",
] as const;

export const organization = recordKind({
  name: "organization",
  file: "actors.yaml",
  key: "organizations",
  labels: ["Actor", "Organization"],
  schema: z.strictObject({
    id: identifier("organization"),
    name: Name,
    forms: Forms,
    classification: z.enum(CLASSIFICATIONS),
    memberships: z.array(Membership).default([]),
    evidence: Evidence,
  }),
  forms: namedForms,
  relationships: [MEMBER_OF],
  rows({ name, forms, classification, memberships }, entry) {
    entry.node({ ...bilingual("name", name), otherNames: forms, classification });
    writeMemberships(memberships, entry);
  },
});
