import type { GraphNode, Properties } from "../graph/exportedGraph";
import { kindMeaning } from "../vocabulary/kinds";
import { TERMS } from "../vocabulary/terms";
import { iriOfId } from "./iri";
import type { Resource } from "./resource";
import { statementsOf } from "./statements";

/** A node as a resource. */
export function nodeResource({ kind, id, properties }: GraphNode): Resource {
  const { classes, isPlaceInText = false } = kindMeaning(kind.name);
  const iri = iriOfId(id);
  return {
    iri,
    classes: [`kg:${kind.name}`, ...classes],
    statements: isPlaceInText ? placeInText(iri, properties) : statementsOf(properties),
  };
}

/** The words of a component that are evidence: their `position` is a place in the raw file, not in a list. */
function placeInText(iri: string, { exact, prefix, suffix, start, end, position, ...properties }: Properties): Resource["statements"] {
  return [
    ...statementsOf(properties),
    ...(typeof position === "number" ? [[TERMS.sourcePosition, { literal: position }] as const] : []),
    ...selectors(iri, pick({ exact, prefix, suffix }), pick({ start, end })),
  ];
}

/** The selectors of words in a text by the words and by their offsets, each with an IRI of its own: so the files have no blank nodes. */
export function selectors(iri: string, words: Properties, offsets: Properties): Resource["statements"] {
  return [
    [TERMS.hasSelector, { iri: `${iri}#quote`, classes: ["oa:TextQuoteSelector"], statements: statementsOf(words) }],
    [TERMS.hasSelector, { iri: `${iri}#position`, classes: ["oa:TextPositionSelector"], statements: statementsOf(offsets) }],
  ];
}

/** The properties that have a value. */
export function pick(properties: Readonly<Record<string, Properties[string] | undefined>>): Properties {
  return Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, Properties[string]] => entry[1] !== undefined));
}
