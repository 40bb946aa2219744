import { parse, validate, type DocumentNode, type GraphQLSchema } from "graphql";

/** Parses and validates GraphQL texts, each once, as Apollo Server does with its store of documents. */
export function documentStore(schema: GraphQLSchema): (query: string) => DocumentNode {
  const documents = new Map<string, DocumentNode>();
  return (query) => {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) throw new Error(errors.map(String).join("\n"));
    documents.set(query, document);
    return document;
  };
}
