import { Failure } from "../../failure";
import { alike } from "../ask/alike";
import type { Selected } from "./selection";

/** An answer as rows of text. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The fields of a connection that hold its elements. They are left out of the names of columns. */
const LISTS = ["edges", "nodes"];
/** What stands between the values of a list in one cell. */
const SEPARATOR = "; ";

type Path = readonly Selected[];

/**
 * Flattens what one field of Query gives. Every value that the operation selects has a column, named by the keys that lead to it, joined by dots,
 * without `edges` and `nodes`. The rows are the elements of the field's list, or of the list at the path `wanted`; what stands above them is repeated.
 * Any other list is one cell, its values separated by "; ". Throws a Failure CONFIGURATION where there is no list at that path.
 */
export function rowsOf(root: Selected, value: unknown, wanted: string | undefined): Rows {
  const way = wanted === undefined ? defaultWay(root) : wayTo(root, wanted);
  const leaves = leavesOf(root, []);
  const names = columnNames(leaves);
  const found = explode(value, way, 0);
  return { columns: names, rows: found.map((standing) => leaves.map((leaf) => cell(leaf, way, standing))) };
}

/** The root, then the list of its elements where it is a connection. */
function defaultWay(root: Selected): Path {
  const list = root.fields.find(({ field }) => LISTS.includes(field) || field === "groups");
  return list === undefined ? [root] : [root, list];
}

function wayTo(root: Selected, wanted: string): Path {
  const ways = waysOf(root, []);
  const names = (way: Path): string[] => {
    const name = nameOf(way);
    return [name, name === "" ? root.key : `${root.key}.${name}`];
  };
  const found = ways.find((way) => names(way).includes(wanted));
  if (found !== undefined) return found;
  const all = ways.map((way) => names(way)[0] ?? "").filter((name) => name !== "");
  throw new Failure("CONFIGURATION", `--rows ${wanted}: the query has nothing of that name.${alike(wanted, all)}`, all.length === 0 ? [] : [`It has ${all.join(", ")}.`]);
}

/** Every way that leads to more than a value; of a connection's own the one to its elements only. */
function waysOf(selected: Selected, before: Path): readonly Path[] {
  if (selected.fields.length === 0) return [];
  const way = [...before, selected];
  const list = selected.fields.find(({ field }) => LISTS.includes(field));
  const self = list === undefined ? [way] : [];
  return [...self, ...selected.fields.flatMap((inner) => waysOf(inner, way))];
}

function leavesOf(selected: Selected, before: Path): readonly Path[] {
  const way = [...before, selected];
  return selected.fields.length === 0 ? [way] : selected.fields.flatMap((inner) => leavesOf(inner, way));
}

/** The name of what a way leads to: its keys after the root's. */
function nameOf(way: Path, all = false): string {
  return way.slice(1).filter(({ field }) => all || !LISTS.includes(field)).map(({ key }) => key).join(".");
}

/** Names without `edges` and `nodes`, but where these alone tell two columns apart. */
function columnNames(leaves: readonly Path[]): readonly string[] {
  const short = leaves.map((leaf) => nameOf(leaf) || (leaf[0]?.key ?? ""));
  return short.map((name, index) => (short.indexOf(name) === short.lastIndexOf(name) ? name : nameOf(leaves[index] ?? [], true)));
}

/** For each element at the end of the way: what stands at each step of the way to it. */
function explode(value: unknown, way: Path, step: number): readonly (readonly unknown[])[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => explode(one, way, step));
  const next = way[step + 1];
  if (next === undefined) return [[value]];
  return explode((value as Readonly<Record<string, unknown>>)[next.key], way, step + 1).map((below) => [value, ...below]);
}

/** The values at a leaf, seen from the deepest step of the row's way that leads to it. */
function cell(leaf: Path, way: Path, standing: readonly unknown[]): string {
  const shared = leaf.findIndex((step, index) => step !== way[index]);
  const depth = shared === -1 ? Math.min(leaf.length, way.length) : shared;
  return valuesAt(standing[depth - 1], leaf.slice(depth)).map(textOf).join(SEPARATOR);
}

function valuesAt(value: unknown, rest: Path): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, rest));
  const [next, ...further] = rest;
  return next === undefined ? [value] : valuesAt((value as Readonly<Record<string, unknown>>)[next.key], further);
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
