import { getNamedType, type FieldNode, type GraphQLCompositeType, type GraphQLField, type GraphQLObjectType } from "graphql";
import { bindingOf, carrierOf, type Carrier } from "../model";
import { projectConnection } from "./list/connection";
import { each } from "./column";
import type { Context } from "./context";
import { matchLines, rows } from "./cypher";
import { projectElement } from "./element";
import { projectQuestion } from "./question";
import { projectSearch } from "./search/search";
import { fieldAt } from "./field";
import { only, type Projection } from "./projection";
import { selectionSets } from "./selection";

/** A field of Query. */
export function projectRoot(context: Context, query: GraphQLObjectType, nodes: readonly FieldNode[]): Projection {
  const { field, values } = fieldAt(context, query, nodes);
  const binding = bindingOf(field);
  switch (binding.kind) {
    case "entity":
      return projectEntity(context, field, nodes, context.parameters.add(values["id"]));
    case "entities": {
      const one = projectEntity(context, field, nodes, "id");
      return {
        ...each(context, "id", context.parameters.add(values["ids"]), one),
        read: (value, bound) => (value as unknown[]).map((raw) => one.read(raw, bound)),
      };
    }
    case "all": {
      const connection = getNamedType(field.type) as GraphQLObjectType;
      const element = getNamedType(connection.getFields()["nodes"]?.type);
      const traversal = { match: carrier(element as GraphQLCompositeType).all, arguments: binding.arguments ?? {} };
      return projectConnection(context, field, traversal, nodes, { ...values, orderBy: values["orderBy"] ?? binding.orderBy });
    }
    case "question":
      return projectQuestion(context, field, binding, nodes, values);
    case "search":
      return projectSearch(context, field, nodes, values);
    default:
      throw new Error(`Query.${field.name} is no field of the root.`);
  }
}

/** The entity with an id, found by the unique index over all entities. */
function projectEntity(context: Context, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], id: string): Projection {
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const to = context.names.create(type.name);
  const element = projectElement(context, type, selectionSets(nodes), to, true);
  const match = matchLines(context, { match: carrier(type).all }, { to }, [`${to}:Entity`, `${to}.id = ${id}`]);
  return only(rows(context, match, element), element.read);
}

function carrier(type: GraphQLCompositeType): Carrier {
  const found = carrierOf(type);
  if (found === null) throw new Error(`${type.name} is no element of the graph.`);
  return found;
}
