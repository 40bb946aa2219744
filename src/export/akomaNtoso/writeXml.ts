import { xmlText } from "../xml/xmlText";
import type { Element } from "./element";

/** An XML 1.0 document in UTF-8. An element among elements is on lines of its own, indented; one that holds words is on one line, so that no white space is added to them. */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "\n")}\n`;
}

/** `margin` is what stands before the element and before its end: a line break and indentation, or nothing among words. */
function write({ name, attributes, children, holdsWords }: Element, margin: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${xmlText(value)}"`));
  const tag = name + written.join("");
  if (children.length === 0) return `<${tag}/>`;
  const inline = holdsWords || margin === "";
  const inner = inline ? "" : `${margin}  `;
  const content = children.map((child) => inner + (typeof child === "string" ? xmlText(child) : write(child, inner)));
  return `<${tag}>${content.join("")}${inline ? "" : margin}</${name}>`;
}
