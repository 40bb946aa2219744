import { IsoDate } from "../../corpus";

/** What would end a literal, or a line to some reader: so a statement always stands on one line. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const SPECIAL = /['\\\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;

/** Neo4j puts characters in the place of \uXXXX before it looks for the ends of literals: quotes and backslashes must not be written so. */
const ESCAPES: Readonly<Record<string, string>> = { "'": "\\'", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text, number or truth value as a Cypher literal. Throws for a date, which is none: it stands in a text of its own. */
export function scalarLiteral(value: string | number | boolean | IsoDate): string {
  if (typeof value === "string") return `'${value.replace(SPECIAL, (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
  if (value instanceof IsoDate) throw new Error("A list of dates cannot be written in Cypher; the graph has none.");
  return String(value);
}

/** A name: as it is where it is a plain one, else between backticks, in which a backtick is written twice. */
export function identifier(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
  if (/\\|[\r\n]/.test(name)) throw new Error(`A property with the name ${JSON.stringify(name)} cannot be written in Cypher.`);
  return `\`${name.replaceAll("`", "``")}\``;
}
