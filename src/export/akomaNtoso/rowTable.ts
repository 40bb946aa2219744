import type { Component } from "../../text";
import type { AknRecord } from "./aknRecord";
import { annotate } from "./annotation";
import { annotationsOf } from "./annotations";
import { rowDateSpan } from "./dates";
import { element, words, type Element } from "./element";
import { relationshipsOf } from "./graphRows";
import { recordEId } from "./ontology";

/** A table of dated activities: the date with what is printed between it and the activity, and the activity. A row refers to the meetings of the graph that rest on its words. */
export function rowTable(rows: readonly Component[], record: AknRecord): Element {
  return element("table", {}, rows.map((row) => element("tr", { eId: row.eId, refersTo: meetingsOf(row, record) }, cells(row, record))));
}

function cells(row: Component, record: AknRecord): readonly Element[] {
  const { text } = row;
  const date = rowDateSpan(row, record.edition.outline.rows);
  const border = date === undefined ? 0 : date.end + (/^[：:，,\s]*/u.exec(text.slice(date.end))?.[0].length ?? 0);
  const annotations = annotationsOf(row, record);
  return [{ start: 0, end: border }, { start: border, end: text.length }]
    .filter(({ start, end }) => start < end)
    .map((span) => element("td", {}, [words("p", {}, annotate(text, span, annotations))]));
}

function meetingsOf({ eId }: Component, { corpus, idOf }: AknRecord): string | undefined {
  const words = new Set(relationshipsOf(corpus, "FOUND_IN").filter(({ to }) => to === idOf(eId)).map(({ from }) => from));
  const meetings = relationshipsOf(corpus, "RESTS_ON").filter(({ from, to }) => from.startsWith("meeting:") && words.has(to)).map(({ from }) => `#${recordEId(from)}`);
  return meetings.length === 0 ? undefined : [...new Set(meetings)].join(" ");
}
