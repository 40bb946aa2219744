import { cypherFile } from "../database";
import type { Context } from "./context";

/** The text of a file under cypher/queries without its comment, its variables kept apart from those that the compiler makes. */
export function queryText({ names }: Pick<Context, "names">, name: string): string {
  const text = cypherFile(`queries/${name}`).replace(/^\/\/.*\n/gm, "").trimEnd();
  names.reserve(text.match(/\b[a-z][A-Za-z]*\b/g) ?? []);
  return text;
}

/** A text with an expression in the place of each of its parameters, `$name`. */
export function withParameters(text: string, expression: (name: string) => string): string {
  return text.replace(/\$(\w+)/g, (_word, name: string) => expression(name));
}
