import type { Entry } from "../entry";
import { IsoDate } from "../isoDate";
import type { Properties } from "../corpus";

/** The properties that a record's date in EDTF gives: `edtf`, and `date` where it is a single day. */
export function dateProperties(edtf: string | undefined, entry: Entry): Properties {
  const dates = edtf === undefined ? undefined : entry.dates(edtf, ["date"]);
  if (dates === undefined) return {};
  return { edtf: dates.edtf, ...(dates.startDate === dates.endDate ? { date: new IsoDate(dates.startDate) } : {}) };
}
