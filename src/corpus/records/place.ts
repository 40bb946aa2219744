import { z } from "zod";
import { bilingual, Evidence, identifier, reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";
import { Forms, Name, namedForms } from "./names";

const PART_OF: RelationshipKind = { type: "PART_OF", from: "Place", to: "Place", acyclic: true };

export const place = recordKind({
  name: "place",
  file: "meetings.yaml",
  key: "places",
  labels: ["Place"],
  schema: z.strictObject({
    id: identifier("place"),
    name: Name,
    forms: Forms,
    partOf: reference("Place").optional(),
    evidence: Evidence,
  }),
  forms: namedForms,
  relationships: [PART_OF],
  rows({ name, forms, partOf }, entry) {
    entry.node({ ...bilingual("name", name), ...(forms.length > 0 ? { otherNames: forms } : {}) });
    if (partOf !== undefined) entry.link(PART_OF, entry.id, partOf, ["partOf"]);
  },
});
