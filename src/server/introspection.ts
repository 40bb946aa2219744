import { BREAK, SchemaMetaFieldDef, TypeMetaFieldDef, visit, type DocumentNode } from "graphql";

/** Whether a field of Query with this name gives the schema: `__schema` or `__type`. */
export function isSchemaField(name: string): boolean {
  return name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name;
}

/** Whether a document asks for the schema, by `__schema` or `__type`. */
export function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (!isSchemaField(name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
