import { z } from "zod";
import { IsoDate } from "../isoDate";
import { bilingual, Bilingual, Edtf, Evidence, identifier } from "../fields";
import { recordKind } from "../recordKind";

export const milestone = recordKind({
  name: "milestone",
  file: "milestones.yaml",
  key: "milestones",
  labels: ["Event", "Milestone"],
  schema: z.strictObject({ id: identifier("milestone"), name: Bilingual, date: Edtf, evidence: Evidence }),
  relationships: [],
  rows({ name, date }, entry) {
    const dates = entry.dates(date, ["date"]);
    if (dates === undefined) return;
    const { startDate, endDate, edtf } = dates;
    entry.node({ ...bilingual("name", name), startDate: new IsoDate(startDate), endDate: new IsoDate(endDate), edtf });
  },
});
