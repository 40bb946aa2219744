import type { Choice } from "../generate/choice";

/** What may stand in a place where it should not: nothing, and values that no enum, date, number or list takes. */
const WRONG: readonly unknown[] = [null, null, undefined, "NO_SUCH_VALUE", "2007-13-45", 1.5, Number.NaN, true, {}, []];

/** A copy of an answer's tree with one place damaged, chosen among all objects, lists and values in it. */
export function damage(tree: unknown, choice: Choice): unknown {
  const places = count(tree) - 1;
  return places < 1 ? tree : copy(tree, { left: choice.between(1, places) }, choice.of(WRONG));
}

function count(tree: unknown): number {
  return 1 + (isBranch(tree) ? Object.values(tree).reduce((sum: number, one) => sum + count(one), 0) : 0);
}

function copy(tree: unknown, until: { left: number }, wrong: unknown): unknown {
  if (until.left-- === 0) return wrong;
  if (Array.isArray(tree)) return tree.map((one) => copy(one, until, wrong));
  if (!isBranch(tree)) return tree;
  // Symbols hold what the types are known by; they come along as they are.
  const branch: Record<string | symbol, unknown> = {};
  for (const key of Reflect.ownKeys(tree)) branch[key] = typeof key === "symbol" ? tree[key] : copy(tree[key], until, wrong);
  return branch;
}

/** Whether it is a list or an object of the answer, and no value such as a date. */
function isBranch(value: unknown): value is Record<string | symbol, unknown> {
  return Array.isArray(value) || (typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null));
}
