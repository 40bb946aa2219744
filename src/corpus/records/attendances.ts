import { z } from "zod";
import type { Entry } from "../entry";
import { Basis, Evidence, reference } from "../fields";
import type { RelationshipKind } from "../relationshipKind";

export const ATTENDED: RelationshipKind = { type: "ATTENDED", from: "Actor", to: "Meeting", ordered: true };

export const Attendance = z
  .strictObject({
    actor: reference("Actor").optional(),
    actors: z.array(reference("Actor")).min(1).optional().describe("Several actors of whom the rest is equally true."),
    role: z.enum(["PARTY", "MEDIATOR", "HOST", "PARTICIPANT", "OBSERVER"]),
    basis: Basis,
    onBehalfOf: reference("Actor").optional(),
    evidence: Evidence,
  })
  .refine(({ actor, actors }) => (actor === undefined) !== (actors === undefined), "either actor or actors");

/** Writes who attended a meeting, in the order of the list. */
export function writeAttendances(attendances: readonly z.output<typeof Attendance>[], entry: Entry): void {
  for (const [index, { actor, actors = [], role, basis, onBehalfOf, evidence }] of attendances.entries()) {
    const path = ["attendances", index];
    if (onBehalfOf !== undefined) entry.require(onBehalfOf, "Actor", [...path, "onBehalfOf"]);
    const properties = {
      role,
      basis,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
      evidence: entry.evidence(evidence, [...path, "evidence"]),
    };
    const attending = actor === undefined ? actors.map((id, place) => ({ id, at: ["actors", place] })) : [{ id: actor, at: ["actor"] }];
    for (const { id, at } of attending) entry.link(ATTENDED, id, entry.id, [...path, ...at], properties);
  }
}
