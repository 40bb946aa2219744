/** What XML 1.0 cannot hold, not even escaped (its production Char). */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/**
 * A text as it stands in an attribute or between tags: white space that a parser would change is escaped too. In the place of a character that XML
 * cannot hold stands U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replace(IMPOSSIBLE, "\uFFFD").replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
