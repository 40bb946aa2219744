/** What would end a literal of Cypher, or a line. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const SPECIAL = /['\\\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;

/** Neo4j puts characters in the place of \uXXXX before it looks for the ends of literals: quotes and backslashes must not be written so. */
const ESCAPES: Readonly<Record<string, string>> = { "'": "\\'", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

export type Value = string | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** A value as a literal of Cypher. */
export function literal(value: Value): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return `'${value.replace(SPECIAL, (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
  if (isList(value)) return `[${value.map(literal).join(", ")}]`;
  return `{${Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`).join(", ")}}`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
