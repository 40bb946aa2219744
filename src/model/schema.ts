import "reflect-metadata";
import { isAbstractType, isInterfaceType, isIntrospectionType, isObjectType, specifiedDirectives, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { createConnections } from "./declare/connection";
import { declaredTypes } from "./declare/registry";
import { rootResolver } from "./declare/root";
import { STATED } from "./stated";
import { Node } from "./types";

let schema: GraphQLSchema | undefined;

/**
 * The public schema, built once. No field has a resolver of its own: all are bound to the graph (binding.ts), and the
 * query engine answers an operation as a whole.
 */
export function publicSchema(): GraphQLSchema {
  if (schema !== undefined) return schema;
  createConnections();
  const root = rootResolver(Node);
  // type-graphql types its list as functions with any construct signature.
  schema = buildSchemaSync({ resolvers: [root as unknown as () => void], validate: false, directives: [...specifiedDirectives, STATED] });
  const query = schema.getQueryType();
  if (query) query.description = "What can be asked of the graph.";
  for (const { name, carrier } of declaredTypes()) {
    const type = schema.getType(name);
    if (type !== undefined && carrier !== null) type.extensions = { ...type.extensions, graph: carrier };
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = null; // the executor of an operation tells what an object is
    if ((!isObjectType(type) && !isInterfaceType(type)) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
  return schema;
}
