import { BREAK, visit, type DocumentNode } from "graphql";

/** Whether a document asks for the schema, by `__schema` or `__type`. */
export function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== "__schema" && name.value !== "__type") return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
