import type { RelationshipRow } from "../../corpus";
import type { Component } from "../../text";
import type { AknRecord } from "./aknRecord";
import type { Annotation } from "./annotation";
import { dateAnnotations } from "./dates";
import { element } from "./element";
import { relationshipsOf } from "./graphRows";
import { ONTOLOGY, recordEId } from "./ontology";

/** What a component's words refer to, whom and what place they name, and the days that they print; a reference is outside of a name with the same words. */
export function annotationsOf(component: Component, record: AknRecord): readonly Annotation[] {
  const id = record.idOf(component.eId);
  const own = (type: string): readonly RelationshipRow[] => relationshipsOf(record.corpus, type).filter(({ from }) => from === id);
  return [...references(own("CITES"), record), ...own("MENTIONS").flatMap(mention), ...dateAnnotations(component, record)];
}

/** Citations of one target in the same words are one reference, with the notes of all. */
function references(citations: readonly RelationshipRow[], record: AknRecord): readonly Annotation[] {
  const references = new Map<string, Annotation>();
  for (const { to, properties } of citations) {
    const span = { start: Number(properties["start"]), end: Number(properties["end"]) };
    const href = `#${record.eIdOf(to) ?? record.reproduction(to) ?? recordEId(to)}`;
    const key = JSON.stringify([span.start, span.end, href]);
    const note = properties["discrepancy"] === undefined ? [] : [element("noteRef", { href: `#${recordEId(String(properties["discrepancy"]))}` })];
    references.set(key, { name: "ref", attributes: { href }, ...span, after: [...(references.get(key)?.after ?? []), ...note] });
  }
  return [...references.values()];
}

function mention({ to, properties: { start, end } }: RelationshipRow): readonly Annotation[] {
  const name = ONTOLOGY.find(({ kind }) => to.startsWith(`${kind}:`))?.inline;
  return name === undefined ? [] : [{ name, attributes: { refersTo: `#${recordEId(to)}` }, start: Number(start), end: Number(end) }];
}
