import type { Component } from "../text";
import type { CorpusText } from "./corpusText";
import type { GraphDraft } from "./graphDraft";
import type { Place } from "./faults";
import type { RelationshipKind } from "./relationshipKind";

export const COMPONENT_LABELS: readonly string[] = ["Entity", "Component"];

/** A component and the one around it; the outermost ones and the document whose text they are. */
export const COMPONENT_PART_OF: RelationshipKind = { type: "PART_OF", from: "Component", to: "Entity", acyclic: true };

/** The id of a component's node. */
export function componentId(corpus: string, eId: string): string {
  return `component:${corpus}/${eId}`;
}

/** Writes the components in document order; `document` is the id of the document whose text they are, named at `place`. */
export function writeComponents(
  graph: GraphDraft,
  corpus: string,
  { components }: CorpusText,
  headings: Readonly<Record<string, string>>,
  document: string,
  place: Place,
): void {
  for (const [index, component] of components.entries()) {
    const { eId, parent } = component;
    const id = componentId(corpus, eId);
    graph.node("component", id, { ...properties(component, headings[eId]), position: index + 1 });
    graph.link(COMPONENT_PART_OF, id, parent === null ? document : componentId(corpus, parent), {}, place);
  }
}

function properties({ eId, kind, number, heading, text, span }: Component, headingEn: string | undefined) {
  return {
    eId,
    kind,
    ...(number === null ? {} : { number }),
    ...(heading === null ? {} : { headingZh: heading }),
    ...(headingEn === undefined ? {} : { headingEn }),
    text,
    sourceStart: span.start,
    sourceEnd: span.end,
  };
}
