import { buildSchema, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type FieldNode, type SourceLocation } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const SCHEMA = join(__dirname, "../../../schema.graphql");

/** A query that was changed, and where a place of it stood before. */
export interface ChangedQuery {
  readonly text: string;
  readonly before: (location: SourceLocation) => SourceLocation;
}

/** A query in which each field that has a language, and does not choose one, is asked for in this one. */
export function inLanguage(text: string, document: DocumentNode, lang: string): ChangedQuery {
  const types = new TypeInfo(buildSchema(readFileSync(SCHEMA, "utf8"), { assumeValid: true }));
  const insertions: { readonly at: number; readonly text: string }[] = [];
  const enter = (node: FieldNode): void => {
    const choice = types.getFieldDef()?.args.find(({ name }) => name === "lang");
    // Where no language is the default, as in a search, none is a choice too.
    if (choice?.defaultValue === undefined || node.arguments?.some(({ name }) => name.value === "lang")) return;
    const [first] = node.arguments ?? [];
    insertions.push(first === undefined ? { at: node.name.loc?.end ?? 0, text: `(lang: ${lang})` } : { at: first.loc?.start ?? 0, text: `lang: ${lang} ` });
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  insertions.sort((one, other) => one.at - other.at);
  const parts = insertions.map((insertion, index) => text.slice(insertions[index - 1]?.at ?? 0, insertion.at) + insertion.text);
  const changed = [...parts, text.slice(insertions.at(-1)?.at ?? 0)].join("");
  const before = ({ line, column }: SourceLocation): SourceLocation => {
    const starts = lineStarts(text);
    const start = starts[line - 1] ?? 0;
    const end = starts[line] ?? text.length + 1;
    // Insertions have no line ends, so lines keep their numbers.
    return { line, column: insertions.filter(({ at }) => at >= start && at < end).reduce((now, { at, text: added }) => (now - 1 > at - start ? Math.max(at - start + 1, now - added.length) : now), column) };
  };
  return { text: changed, before };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}
