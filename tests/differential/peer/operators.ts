import { Name } from "../generate/literal";
import type { Scalar } from "./correspondence";

/** Operators with their values; those of an enum stand without quotes. */
export function operators({ type }: Scalar, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const value = (one: unknown): unknown => (type === "enum" ? new Name(String(one)) : one);
  return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, Array.isArray(one) ? one.map(value) : value(one)]));
}
