import type { Span } from "../../text";
import { words, type Element, type Node } from "./element";

/** A stretch of a component's text, in UTF-16 units, that an inline element is put around. */
export interface Annotation extends Span {
  readonly name: string;
  readonly attributes: Element["attributes"];
  /** Elements that follow it. */
  readonly after?: readonly Element[];
}

/**
 * The stretch `start` to `end` of a text with inline elements around the annotated words: of two that begin at one place the longer is outside, of two of one length the
 * first. One that begins inside another and ends after it is written as two elements, as XML cannot cross them.
 */
export function annotate(text: string, { start, end }: Span, annotations: readonly Annotation[]): readonly Node[] {
  const pending = annotations
    .filter((one) => one.start < end && one.end > start)
    .map((one) => ({ ...one, start: Math.max(one.start, start), end: Math.min(one.end, end), after: one.end > end ? [] : (one.after ?? []) }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const [outer, ...others] = pending;
  if (outer === undefined) return start < end ? [text.slice(start, end)] : [];
  return [
    ...(start < outer.start ? [text.slice(start, outer.start)] : []),
    words(outer.name, outer.attributes, annotate(text, outer, others)),
    ...outer.after,
    ...annotate(text, { start: outer.end, end }, others),
  ];
}
