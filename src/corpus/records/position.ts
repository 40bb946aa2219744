import { z } from "zod";
import { bilingual, Bilingual, Edtf, Evidence, identifier, reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";
import { dateProperties } from "./dateProperties";

const TAKES: RelationshipKind = { type: "TAKES", from: "Actor", to: "Position" };
const ON: RelationshipKind = { type: "ON", from: "Position", to: "Option" };

const STANCES = ["PROPOSES", "PREFERS", "ACCEPTS", "EXAMINES", "REJECTS", "RESPONDS_WITHOUT_FULL_ACCEPTANCE", "DECLARES"] as const;

export const position = recordKind({
  name: "position",
  file: "positions.yaml",
  key: "positions",
  labels: ["Position"],
  schema: z.strictObject({
    id: identifier("position"),
    actor: reference("Actor"),
    option: reference("Option").optional(),
    content: Bilingual,
    stance: z.enum(STANCES),
    date: Edtf.optional(),
    evidence: Evidence,
  }),
  relationships: [TAKES, ON],
  rows({ actor, option, content, stance, date }, entry) {
    entry.node({ ...bilingual("content", content), stance, ...dateProperties(date, entry) });
    entry.link(TAKES, actor, entry.id, ["actor"]);
    if (option !== undefined) entry.link(ON, entry.id, option, ["option"]);
  },
});
