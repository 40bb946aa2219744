import { z } from "zod";
import { bilingual, Bilingual, Edtf, Evidence, identifier, reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";
import { dateProperties } from "./dateProperties";

const ISSUED: RelationshipKind = { type: "ISSUED", from: "Actor", to: "Document" };
const ISSUED_AT: RelationshipKind = { type: "ISSUED_AT", from: "Document", to: "Meeting" };
const REPRODUCES: RelationshipKind = { type: "REPRODUCES", from: "Component", to: "Document" };

const CLASSIFICATIONS = [
  "LETTER", "REPORT", "STATEMENT", "DECLARATION", "NON_PAPER", "COMMUNIQUE", "RESOLUTION", "PROPOSAL", "TREATY", "PRINCIPLES", "ASSESSMENT",
  "LIST", "OTHER",
] as const;

export const document = recordKind({
  name: "document",
  file: "documents.yaml",
  key: "documents",
  labels: ["Document"],
  schema: z.strictObject({
    id: identifier("document"),
    title: Bilingual,
    symbol: z.string().min(1).optional().describe("UN document symbol: S/2005/709."),
    classification: z.enum(CLASSIFICATIONS),
    date: Edtf.optional(),
    issuers: z.array(reference("Actor")).default([]),
    issuedAt: reference("Meeting").optional().describe("The meeting that it was issued, accepted or read out at."),
    reproducedIn: z.string().optional().describe("eId of the component that reproduces it."),
    evidence: Evidence,
  }),
  relationships: [ISSUED, ISSUED_AT, REPRODUCES],
  rows({ title, symbol, classification, date, issuers, issuedAt, reproducedIn }, entry) {
    entry.node({
      ...bilingual("title", title),
      ...(symbol === undefined ? {} : { symbol }),
      classification,
      ...dateProperties(date, entry),
    });
    for (const [index, issuer] of issuers.entries()) entry.link(ISSUED, issuer, entry.id, ["issuers", index]);
    if (issuedAt !== undefined) entry.link(ISSUED_AT, entry.id, issuedAt, ["issuedAt"]);
    if (reproducedIn !== undefined && entry.component(reproducedIn, ["reproducedIn"])) {
      entry.link(REPRODUCES, entry.componentId(reproducedIn), entry.id, ["reproducedIn"]);
    }
  },
});
