import type { FieldNode, GraphQLField } from "graphql";
import type { Traversal } from "../../model";
import { projectAggregate } from "./aggregate";
import type { Context } from "../context";
import { listOf, subquery } from "../cypher";
import { projectGroups } from "./groups";
import { listingOf, type Listing } from "./listing";
import { projectPage } from "./pageRows";
import type { Bound } from "../parameters";
import { asIs, type Answer, type Expression, type Projection } from "../projection";
import { collect, nameOf, selectionSets } from "../selection";

/** A part of a connection that one subquery gives; it puts what it reads into the answer. */
interface Part extends Expression {
  readonly read: (value: unknown, bound: Bound, answer: Answer) => void;
}

/**
 * A Relay connection. Each of what is selected is one subquery, and nothing else is computed: one COLLECT for the page, one
 * COUNT for the number of all, one for each aggregate. Pages are found by keyset: their cost does not grow with their number.
 */
export function projectConnection(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  traversal: Traversal,
  nodes: readonly FieldNode[],
  values: Readonly<Record<string, unknown>>,
  from?: string,
): Projection {
  const listing = listingOf(context, field, traversal, nodes[0] as FieldNode, values, from);
  const selection = [...collect(context, listing.connection, selectionSets(nodes))];
  const page = projectPage(listing, values, selection);
  const parts = [...(page === null ? [] : [page]), ...selection.flatMap(([key, selected]) => partOf(listing, key, selected))];
  return {
    ...listOf(parts),
    read: (value, bound) => {
      const answer: Answer = {};
      parts.forEach(({ read }, index) => {
        read((value as unknown[])[index], bound, answer);
      });
      return answer;
    },
  };
}

function partOf(listing: Listing, key: string, nodes: readonly FieldNode[]): Part[] {
  const projection = partProjection(listing, nodes);
  if (projection === null) return [];
  return [{
    ...projection,
    read: (value, bound, answer) => {
      answer[key] = projection.read(value, bound);
    },
  }];
}

function partProjection(listing: Listing, nodes: readonly FieldNode[]): Projection | null {
  switch (nameOf(nodes)) {
    case "totalCount":
      return { expression: subquery("COUNT", [...listing.match(), `RETURN ${listing.ends.to}`]), read: asIs };
    case "aggregate":
      return projectAggregate(listing, nodes);
    case "groups":
      return projectGroups(listing, nodes);
    default:
      return null; // of the page, or __typename
  }
}
