import { z } from "zod";
import { bilingual, Bilingual, Evidence, identifier, reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";

/** After SKOS: the wider option that an option is a case of. */
const BROADER: RelationshipKind = { type: "BROADER", from: "Option", to: "Option", acyclic: true };
const PROPOSED: RelationshipKind = { type: "PROPOSED", from: "Actor", to: "Option" };

export const option = recordKind({
  name: "option",
  file: "options.yaml",
  key: "options",
  labels: ["Option"],
  schema: z.strictObject({
    id: identifier("option"),
    name: Bilingual,
    classification: z.enum(["STATUS_OPTION", "INTERNATIONAL_MODEL", "PROPOSAL"]),
    broader: reference("Option").optional(),
    proposedBy: z.array(reference("Actor")).default([]),
    evidence: Evidence,
  }),
  forms: ({ name }) => [{ form: name.zh, path: ["name", "zh"] }],
  relationships: [BROADER, PROPOSED],
  rows({ name, classification, broader, proposedBy }, entry) {
    entry.node({ ...bilingual("name", name), classification });
    if (broader !== undefined) entry.link(BROADER, entry.id, broader, ["broader"]);
    for (const [index, actor] of proposedBy.entries()) entry.link(PROPOSED, actor, entry.id, ["proposedBy", index]);
  },
});
