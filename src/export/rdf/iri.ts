import { NAMESPACES } from "../vocabulary/term";

/** What may not stand in an IRI, or would have a meaning there (RFC 3987); % too, so that different ids stay different. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000- "#%<>?[\\\]^`{|}\u007F-\u009F\uE000-\uF8FF\uFDD0-\uFDEF\uFFF0-\uFFFF]/g;

/** The IRI of what has an id in the graph. */
export function iriOfId(id: string): string {
  return NAMESPACES.kg + id.replace(FORBIDDEN, (character) => encodeURIComponent(character));
}
