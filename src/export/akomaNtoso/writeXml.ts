import type { Element, Node } from "./element";

/** Characters that XML 1.0 has no way to write (production 2, Char), lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/**
 * An XML 1.0 document in UTF-8. An element that holds elements alone has each on a line of its own, indented; one that holds text is written on one line, so that no white
 * space is added to words. Throws a RangeError for a character that XML cannot hold.
 */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "\n")}\n`;
}

/** `margin` is what stands between two elements: a line break and indentation, or nothing beside text. */
function write({ name, attributes, children }: Element, margin: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(value, /[&<>"\t\n\r]/gu)}"`]));
  const tag = name + written.join("");
  if (children.length === 0) return `<${tag}/>`;
  const holdsText = margin === "" || children.some((child) => typeof child === "string");
  const inner = holdsText ? "" : `${margin}  `;
  const content = children.map((child: Node) => inner + (typeof child === "string" ? escape(child, /[&<>\r]/gu) : write(child, inner)));
  return `<${tag}>${content.join("")}${holdsText ? "" : margin}</${name}>`;
}

function escape(text: string, special: RegExp): string {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden !== null) throw new RangeError(`XML cannot hold U+${forbidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}, at unit ${forbidden.index} of a text.`);
  return text.replace(special, (character) => ESCAPES[character] ?? character);
}
