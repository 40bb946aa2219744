import { z } from "zod";
import { bilingual, Bilingual, Evidence, identifier, reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";

const CONCLUDED: RelationshipKind = { type: "CONCLUDED", from: "Actor", to: "Conclusion" };
const ADDRESSED_TO: RelationshipKind = { type: "ADDRESSED_TO", from: "Conclusion", to: "Actor" };
const PART_OF: RelationshipKind = { type: "PART_OF", from: "Conclusion", to: "Conclusion", acyclic: true };
const STATED_IN: RelationshipKind = { type: "STATED_IN", from: "Conclusion", to: "Component" };

export const conclusion = recordKind({
  name: "conclusion",
  file: "conclusions.yaml",
  key: "conclusions",
  labels: ["Conclusion"],
  schema: z.strictObject({
    id: identifier("conclusion"),
    kind: z.enum(["FINDING", "PRINCIPLE", "CALL"]),
    number: z.string().optional().describe("As printed: 9, e."),
    content: Bilingual,
    madeBy: z.array(reference("Actor")).default([]),
    addressees: z.array(reference("Actor")).default([]),
    parent: reference("Conclusion").optional().describe("The conclusion that it is a part of."),
    source: z.string().describe("eId of the component that states it."),
    evidence: Evidence,
  }),
  relationships: [CONCLUDED, ADDRESSED_TO, PART_OF, STATED_IN],
  rows({ kind, number, content, madeBy, addressees, parent, source }, entry) {
    entry.node({ kind, ...(number === undefined ? {} : { number }), ...bilingual("content", content) });
    for (const [index, actor] of madeBy.entries()) entry.link(CONCLUDED, actor, entry.id, ["madeBy", index]);
    for (const [index, actor] of addressees.entries()) entry.link(ADDRESSED_TO, entry.id, actor, ["addressees", index]);
    if (parent !== undefined) entry.link(PART_OF, entry.id, parent, ["parent"]);
    if (entry.component(source, ["source"])) entry.link(STATED_IN, entry.id, entry.componentId(source), ["source"]);
  },
});
