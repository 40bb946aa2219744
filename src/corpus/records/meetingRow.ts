import { parseActivityRow, readRowYear, type DateSpan } from "../../text";
import type { Entry } from "../entry";
import { readOr } from "../readOr";
import type { Path } from "../yamlFile";

/** When and where a meeting was held. */
export interface MeetingFacts extends DateSpan {
  readonly ordinal: number | null;
  readonly faceToFaceOrdinal: number | null;
  readonly places: readonly { readonly place: string; readonly path: Path }[];
}

/** What a row of a list of activities says of a meeting, its places found by their names. Nothing where there is a fault. */
export function readMeetingRow(eId: string, entry: Entry): MeetingFacts | undefined {
  const path = ["row"];
  const component = entry.component(eId, path);
  const rule = entry.text.outline.rows;
  if (component === undefined) return undefined;
  if (rule === undefined || component.kind !== "ROW") {
    entry.fault(path, `expected the eId of a ROW, and outline.rows in corpus.yaml; found ${eId}, which is a ${component.kind}`);
    return undefined;
  }
  const row = readOr(
    () => parseActivityRow(component.text, readRowYear(entry.text.components, rule), rule),
    (message) => entry.fault(path, message),
  );
  if (row === undefined) return undefined;
  const places = row.placeNames.flatMap((name) => {
    const place = entry.named("Place", name, path);
    return place === undefined ? [] : [{ place, path }];
  });
  return { ...row, places };
}
