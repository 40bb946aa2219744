import { isAbstractType, isObjectType, lexicographicSortSchema, type GraphQLField, type GraphQLSchema } from "graphql";
import { TYPE, type Answer } from "../projection";

/**
 * The public schema as graphql-jit is to see it when it completes an Answer: fields take no arguments, as these have been obeyed; a
 * field under an alias is a field of its own, `name$alias`, as graphql-jit reads a value under the name of its field; and what an
 * object of an interface or a union is, stands in the Answer.
 */
export function completionSchema(schema: GraphQLSchema): GraphQLSchema {
  const copy = lexicographicSortSchema(schema); // the one function of graphql-js that copies a schema
  for (const type of Object.values(copy.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => (value as Answer)[TYPE] as string;
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const fields = withAliases(type.getFields());
    type.getFields = () => fields;
  }
  return copy;
}

type Fields = Record<string, GraphQLField<unknown, unknown>>;

function withAliases(fields: Fields): Fields {
  return new Proxy(fields, {
    get(target, key) {
      if (typeof key !== "string") return undefined;
      const field = target[key.split("$")[0] ?? ""];
      return field === undefined ? undefined : { ...field, name: key, args: [] };
    },
  });
}
