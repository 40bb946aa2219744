import { IsoDate } from "../../corpus";
import type { Properties } from "../graph/exportedGraph";
import type { Value } from "../graph/value";

/** What would end a literal, or a line to some reader: so a statement always stands on one line. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const SPECIAL = /['\\\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;

/** Neo4j puts characters in the place of \uXXXX before it looks for the ends of literals: quotes and backslashes must not be written so. */
const ESCAPES: Readonly<Record<string, string>> = { "'": "\\'", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A value as a Cypher expression. */
export function literal(value: Value): string {
  if (typeof value === "string") return text(value);
  if (value instanceof IsoDate) return `date('${value.toString()}')`;
  return Array.isArray(value) ? `[${value.map(literal).join(",")}]` : String(value as number | boolean);
}

/** Properties as a Cypher map. */
export function mapLiteral(properties: Properties): string {
  return `{${Object.entries(properties).map(([name, value]) => `${identifier(name)}:${literal(value)}`).join(",")}}`;
}

function text(value: string): string {
  return `'${value.replace(SPECIAL, (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
}

/** A key of a map: as it is where it is a plain name, else between backticks, in which a backtick is written twice. */
function identifier(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
  if (/\\|[\r\n]/.test(name)) throw new Error(`A property with the name ${JSON.stringify(name)} cannot be written in Cypher.`);
  return `\`${name.replaceAll("`", "``")}\``;
}
