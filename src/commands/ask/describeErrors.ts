import type { GraphQLFormattedError, SourceLocation } from "graphql";
import stringWidth from "string-width";
import { colours } from "../output/colour";
import type { QueryText } from "./readQuery";

/** How much of a long line is shown before and behind the place of an error, in characters. */
const AROUND = { before: 60, after: 40 };

/** Errors of a query for a person: each with its message, and the line that it is about with a caret under the place. */
export function describeErrors(query: QueryText, errors: readonly GraphQLFormattedError[]): readonly string[] {
  const colour = colours(process.stderr);
  const lines = query.text.split(/\r\n|\n|\r/);
  return errors.flatMap(({ message, locations = [], path }) => {
    const [first] = locations;
    const place = first === undefined ? "" : `${query.name}:${first.line}:${first.column}: `;
    const where = path === undefined ? "" : ` (at ${path.join(".")})`;
    return [`${colour("label", place)}${colour("fault", message)}${where}`, ...locations.flatMap((location) => pointAt(location, lines, colour))];
  });
}

function pointAt({ line, column }: SourceLocation, lines: readonly string[], colour: ReturnType<typeof colours>): string[] {
  const text = lines[line - 1];
  if (text === undefined) return [];
  const start = column - 1 > AROUND.before ? column - 1 - AROUND.before : 0;
  const end = Math.min(text.length, column - 1 + AROUND.after);
  const shown = `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`.replaceAll("\t", " ");
  // A Chinese character is as wide as two others.
  const indent = " ".repeat(stringWidth(`${start > 0 ? "…" : ""}${text.slice(start, column - 1)}`.replaceAll("\t", " ")));
  const number = String(line);
  return [`${colour("label", `  ${number} |`)} ${shown}`, `${colour("label", `  ${" ".repeat(number.length)} |`)} ${indent}${colour("fault", "^")}`];
}
