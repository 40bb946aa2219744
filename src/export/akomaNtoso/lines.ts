import type { Component, SegmentRole, Span } from "../../text";

/** A stretch of a component that the print sets apart: its number, its heading, its text. */
export interface Line {
  readonly role: SegmentRole;
  readonly text: string;
  /** Where it stands in the component's text; null for a number or an end mark, which are no part of it. */
  readonly span: Span | null;
}

/** The lines of a component in their order, with all that is printed of it. */
export function linesOf({ text, segments }: Component, source: string): readonly Line[] {
  let next = 0;
  return segments.map(({ role, start, end }) => {
    if (role === "number" || role === "mark") return { role, text: source.slice(start, end).replace(/\s/gu, ""), span: null };
    const lineEnd = text.indexOf("\n", next);
    const span = { start: next, end: lineEnd === -1 ? text.length : lineEnd };
    next = span.end + 1;
    return { role, text: text.slice(span.start, span.end), span };
  });
}
