import type { ASTNode } from "graphql";
import neo4j from "neo4j-driver";
import { limitError } from "../../limits";
import type { Context } from "../context";
import { parameterName, type Bound } from "../parameters";
import { userError } from "../userError";

/** Which part of a list is asked for. */
export interface Page {
  /** From the start, or from the end. */
  readonly forward: boolean;
  /** The Cypher parameter with how many elements are fetched: one more than the page has, which tells whether there are more. */
  readonly fetched: string;
  /** The cursors, as values or References; null where there is none. */
  readonly after: unknown;
  readonly before: unknown;
}

/** Reads the paging arguments of a connection (Relay cursor connections). Throws a user error for a size out of bounds. */
export function pageOf(context: Context, values: Readonly<Record<string, unknown>>, node: ASTNode): Page {
  const { first = null, last = null, after = null, before = null } = values;
  if (first !== null && last !== null) throw userError("Give first or last, not both.", node);
  return {
    forward: last === null,
    fetched: addSize(context, last === null ? "first" : "last", first ?? last ?? context.limits.defaultPageSize, node),
    after,
    before,
  };
}

/** Adds the parameter of a LIMIT that fetches one element more than `size`, which must be within the limit. */
export function addSize({ limits, parameters }: Context, name: string, size: unknown, node: ASTNode): string {
  return parameters.add(size, (value) => {
    if ((value as number) > limits.pageSize) throw limitError(limits, "pageSize", value as number, node);
    if ((value as number) >= 0) return neo4j.int((value as number) + 1);
    throw userError(`${name} must be between 0 and ${limits.pageSize}, found ${String(value)}.`, node);
  });
}

/** How many elements a page has at most, by the bound parameter that {@link addSize} gave. */
export function sizeOf(fetched: string, bound: Bound): number {
  return Number(bound[parameterName(fetched)]) - 1;
}
