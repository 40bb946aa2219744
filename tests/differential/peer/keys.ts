import type { Selection } from "./read";

/** The response keys of a selection, the same in both operations; those of a fragment are its own, since types may give one field two types. */
export function keysOf({ type }: Selection, inFragment: boolean) {
  const prefix = inFragment ? `${type}_` : "";
  return { scalar: (index: number) => `${prefix}s${index}`, relation: (index: number) => `${prefix}r${index}`, edge: (index: number) => `e${index}` };
}
