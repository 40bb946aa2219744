import type { Component, Span } from "./component";
import { isTextRole } from "./segmentText";

/**
 * Where in the raw file the UTF-16 unit at `textOffset` of a component's text stands. Text and raw file have the same
 * non-blank characters in the same order, so those before the offset are counted; white space is taken from the raw file
 * right after the character before it. Throws a RangeError outside of the text.
 */
export function rawOffset(component: Component, source: string, textOffset: number): number {
  const { text, eId } = component;
  if (!Number.isInteger(textOffset) || textOffset < 0 || textOffset >= text.length) {
    throw new RangeError(`${eId} has no offset ${textOffset}; its text has ${text.length} UTF-16 units.`);
  }
  const blanks = /\s*$/u.exec(text.slice(0, textOffset + 1))?.[0].length ?? 0;
  let remaining = text.slice(0, textOffset + 1).replace(/\s/gu, "").length;
  for (const { start, end } of component.segments.filter(({ role }) => isTextRole(role))) {
    for (let offset = start; offset < end; offset += 1) {
      if (/\S/u.test(source.charAt(offset))) remaining -= 1;
      if (remaining === 0) return offset + blanks;
    }
  }
  throw new RangeError(`The source is not the one that ${eId} was read from.`);
}

/** The stretch of the raw file behind a stretch of a component's text, from its first character to its last. */
export function rawSpan(component: Component, source: string, { start, end }: Span): Span {
  return { start: rawOffset(component, source, start), end: rawOffset(component, source, end - 1) + 1 };
}
