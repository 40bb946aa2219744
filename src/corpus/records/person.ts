import { z } from "zod";
import { bilingual, Evidence, identifier } from "../fields";
import { recordKind } from "../recordKind";
import { Forms, Name, namedForms } from "./names";
import { HOLDS, MEMBER_OF, PersonMembership, writeMemberships } from "./memberships";

export const person = recordKind({
  name: "person",
  file: "actors.yaml",
  key: "persons",
  labels: ["Actor", "Person"],
  schema: z.strictObject({
    id: identifier("person"),
    name: Name,
    forms: Forms,
    memberships: z.array(PersonMembership).default([]),
    evidence: Evidence,
  }),
  forms: namedForms,
  relationships: [MEMBER_OF, HOLDS],
  rows({ name, forms, memberships }, entry) {
    entry.node({ ...bilingual("name", name), otherNames: forms });
    writeMemberships(memberships, entry);
  },
});
