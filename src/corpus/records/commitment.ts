import { z } from "zod";
import { Basis, bilingual, Bilingual, Edtf, Evidence, identifier, reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";
import { dateProperties } from "./dateProperties";

const COMMITTED_TO: RelationshipKind = { type: "COMMITTED_TO", from: "Actor", to: "Commitment" };
const OWED_TO: RelationshipKind = { type: "OWED_TO", from: "Commitment", to: "Actor" };
const MADE_AT: RelationshipKind = { type: "MADE_AT", from: "Commitment", to: "Meeting" };
const STATED_IN: RelationshipKind = { type: "STATED_IN", from: "Commitment", to: "Component" };
const REAFFIRMS: RelationshipKind = { type: "REAFFIRMS", from: "Commitment", to: "Commitment", acyclic: true, ordered: true };

const Reaffirmation = z.strictObject({ commitment: reference("Commitment"), basis: Basis, evidence: Evidence });

export const commitment = recordKind({
  name: "commitment",
  file: "commitments.yaml",
  key: "commitments",
  labels: ["Commitment"],
  schema: z.strictObject({
    id: identifier("commitment"),
    content: Bilingual,
    debtors: z.array(reference("Actor")).min(1).describe("Who is bound."),
    creditors: z.array(reference("Actor")).default([]).describe("Whom it is owed to, where the source says so."),
    modality: z.enum(["OBLIGATION", "PROHIBITION", "DECLARED_INTENT"]),
    date: Edtf.optional(),
    madeAt: reference("Meeting").optional(),
    source: z.string().describe("eId of the component that states it."),
    reaffirms: z.array(Reaffirmation).default([]).describe("Earlier commitments that it repeats."),
    evidence: Evidence,
  }),
  relationships: [COMMITTED_TO, OWED_TO, MADE_AT, STATED_IN, REAFFIRMS],
  rows({ content, debtors, creditors, modality, date, madeAt, source, reaffirms }, entry) {
    entry.node({ ...bilingual("content", content), modality, ...dateProperties(date, entry) });
    for (const [index, debtor] of debtors.entries()) entry.link(COMMITTED_TO, debtor, entry.id, ["debtors", index]);
    for (const [index, creditor] of creditors.entries()) entry.link(OWED_TO, entry.id, creditor, ["creditors", index]);
    if (madeAt !== undefined) entry.link(MADE_AT, entry.id, madeAt, ["madeAt"]);
    if (entry.component(source, ["source"])) entry.link(STATED_IN, entry.id, entry.componentId(source), ["source"]);
    for (const [index, { commitment: earlier, basis, evidence }] of reaffirms.entries()) {
      const path = ["reaffirms", index];
      const properties = { basis, evidence: entry.evidence(evidence, [...path, "evidence"]) };
      entry.link(REAFFIRMS, entry.id, earlier, [...path, "commitment"], properties);
    }
  },
});
