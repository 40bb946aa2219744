import { getNamedType, type FieldNode, type GraphQLObjectType } from "graphql";
import { bindingOf } from "../../model";
import { aggregatedRows, scalar } from "../cypher";
import type { Listing } from "./listing";
import { asIs, only, type Projection } from "../projection";
import { projectRecord } from "../record";
import { collect, selectionSets, type Selection } from "../selection";

/** What a listing comes to as a whole. */
export function projectAggregate(listing: Listing, nodes: readonly FieldNode[]): Projection {
  const { context, connection } = listing;
  const type = getNamedType(connection.getFields()["aggregate"]?.type) as GraphQLObjectType;
  const measures = projectMeasures(listing, type, collect(context, type, selectionSets(nodes)), listing.areDistinct);
  return only(aggregatedRows(context, listing.match(), measures), measures.read);
}

/** The fields count, min and max of an aggregate or a group, as aggregating expressions over the rows at hand, which may repeat elements unless they `areDistinct`. */
export function projectMeasures({ context, ends }: Listing, type: GraphQLObjectType, selection: Selection, areDistinct: boolean): Projection {
  return projectRecord(selection, (name, nodes) => {
    if (name === "count") return { expression: `count(${areDistinct ? "" : "DISTINCT "}${ends.to})`, read: asIs };
    if (name !== "min" && name !== "max") return null;
    const extremes = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
    return projectRecord(collect(context, extremes, selectionSets(nodes)), (property) => {
      const field = extremes.getFields()[property];
      if (field === undefined) return null; // __typename
      const binding = bindingOf(field);
      return binding.kind === "extreme" ? { expression: scalar(field, `${name}(${ends[binding.of] ?? ends.to}.${binding.property})`), read: asIs } : null;
    });
  });
}
