import { z } from "zod";
import { IsoDate } from "../isoDate";
import type { Entry } from "../entry";
import { bilingual, Bilingual, Edtf, Evidence, identifier, reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";
import { ATTENDED, Attendance, writeAttendances } from "./attendances";
import { readMeetingRow, type MeetingFacts } from "./meetingRow";

const HELD_AT: RelationshipKind = { type: "HELD_AT", from: "Meeting", to: "Place" };

const Meeting = z
  .strictObject({
    id: identifier("meeting"),
    name: Bilingual,
    classification: z.enum(["CONTACT_GROUP", "WITH_PARTIES", "MINISTERIAL", "OTHER"]),
    row: z.string().optional().describe("eId of the row that gives its dates, ordinals and places."),
    date: Edtf.optional().describe("Its date in EDTF, where no row gives it."),
    places: z.array(reference("Place")).optional().describe("Where it was held, where no row gives it."),
    attendances: z.array(Attendance),
    evidence: Evidence,
  })
  .refine(({ row, date }) => (row === undefined) !== (date === undefined), "either row or date")
  .refine(({ row, places }) => row === undefined || places === undefined, "no places where a row gives them");

export const meeting = recordKind({
  name: "meeting",
  file: "meetings.yaml",
  key: "meetings",
  labels: ["Event", "Meeting"],
  schema: Meeting,
  relationships: [HELD_AT, ATTENDED],
  rows(record, entry) {
    const facts = record.row === undefined ? statedFacts(record, entry) : readMeetingRow(record.row, entry);
    if (facts === undefined) return;
    const { startDate, endDate, edtf, ordinal, faceToFaceOrdinal } = facts;
    entry.node({
      ...bilingual("name", record.name),
      classification: record.classification,
      startDate: new IsoDate(startDate),
      endDate: new IsoDate(endDate),
      edtf,
      ...(ordinal === null ? {} : { ordinal }),
      ...(faceToFaceOrdinal === null ? {} : { faceToFaceOrdinal }),
    });
    for (const { place, path } of facts.places) entry.link(HELD_AT, entry.id, place, path);
    writeAttendances(record.attendances, entry);
  },
});

function statedFacts({ date = "", places = [] }: z.output<typeof Meeting>, entry: Entry): MeetingFacts | undefined {
  const dates = entry.dates(date, ["date"]);
  return dates && { ...dates, ordinal: null, faceToFaceOrdinal: null, places: places.map((place, index) => ({ place, path: ["places", index] })) };
}
