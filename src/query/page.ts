import type { ASTNode } from "graphql";
import type { Context } from "./context";
import { userError } from "./userError";

/** Which part of a list is asked for. */
export interface Page {
  /** From the start, or from the end. */
  readonly forward: boolean;
  readonly size: number;
  readonly after: string | null;
  readonly before: string | null;
}

/** Reads the paging arguments of a connection (Relay cursor connections). Throws a user error for a size out of bounds. */
export function pageOf(context: Context, values: Readonly<Record<string, unknown>>, node: ASTNode): Page {
  const first = size(context, "first", values["first"], node);
  const last = size(context, "last", values["last"], node);
  if (first !== null && last !== null) throw userError("Give first or last, not both.", node);
  return {
    forward: last === null,
    size: first ?? last ?? context.limits.defaultPageSize,
    after: (values["after"] as string | null | undefined) ?? null,
    before: (values["before"] as string | null | undefined) ?? null,
  };
}

function size(context: Context, name: string, value: unknown, node: ASTNode): number | null {
  if (value === undefined || value === null) return null;
  const { maxPageSize } = context.limits;
  if ((value as number) >= 0 && (value as number) <= maxPageSize) return value as number;
  throw userError(`${name} must be between 0 and ${maxPageSize}, found ${String(value)}.`, node);
}
