import { z } from "zod";
import { bilingual, Bilingual, Evidence, identifier } from "../fields";
import { recordKind } from "../recordKind";

export const discrepancy = recordKind({
  name: "discrepancy",
  file: "discrepancies.yaml",
  key: "discrepancies",
  labels: ["Discrepancy"],
  schema: z.strictObject({
    id: identifier("discrepancy"),
    description: Bilingual,
    resolution: Bilingual.optional().describe("What the graph makes of it."),
    evidence: Evidence.min(2, "at least two quotes, one for each side"),
  }),
  relationships: [],
  rows({ description, resolution }, entry) {
    entry.node({ ...bilingual("description", description), ...bilingual("resolution", resolution) });
  },
});
