import { getNamedType, isInputObjectType, type GraphQLField } from "graphql";
import type { SortKey } from "../model";
import type { Ends } from "./cypher";

/** One key of an order, as Cypher sees it. */
export interface OrderKey {
  /** A name for it that stays the same from page to page. */
  readonly name: string;
  readonly expression: string;
  readonly descending: boolean;
  readonly nullable: boolean;
  /** What its values are; `names` are lists of strings. */
  readonly values: "date" | "names" | "plain";
}

/**
 * The order of a connection: the keys asked for, then the order of the record, then the identity of the element, so that
 * no two elements are equal and a cursor marks one place.
 */
export function orderOf(field: GraphQLField<unknown, unknown>, orderBy: unknown, ends: Ends, relationship: boolean): OrderKey[] {
  const type = getNamedType(field.args.find(({ name }) => name === "orderBy")?.type);
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const asked = ((orderBy as Record<string, string | null>[] | null | undefined) ?? []).flatMap((one) =>
    Object.entries(one).flatMap(([name, direction]) => {
      const input = fields[name];
      if (input === undefined || direction === null) return [];
      const { of, property, date, nullable } = input.extensions["graph"] as SortKey;
      return [{ name, expression: `${ends[of] ?? ends.to}.${property}`, descending: direction === "DESC", nullable, values: date ? "date" as const : "plain" as const }];
    }),
  );
  const position = plain("position", `${ends.edge ?? ends.to}.position`);
  const identity: OrderKey = relationship
    ? { ...plain("id", `[type(${ends.to}), startNode(${ends.to}).id, endNode(${ends.to}).id]`), values: "names" }
    : plain("id", `${ends.to}.id`);
  return [...asked, position, identity];
}

function plain(name: string, expression: string): OrderKey {
  return { name, expression, descending: false, nullable: false, values: "plain" };
}
