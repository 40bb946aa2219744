import type { Relation } from "./correspondence";
import { keysOf } from "./keys";
import { isConnection } from "./printPeer";
import type { List, Read, Selection } from "./read";

/** An answer in the shape that both are brought to. */
export interface Rows {
  readonly count?: unknown;
  readonly rows: readonly { readonly edge: readonly unknown[]; readonly node: Readonly<Record<string, unknown>> }[];
}

type Data = Readonly<Record<string, unknown>>;

/** The rows of an answer of the public schema. */
export function rowsOfOurs({ list }: Read, data: unknown): Rows {
  return readRows(list, null, (data as Data)["list"], ours);
}

/** The rows of an answer of the peer. */
export function rowsOfPeer({ list }: Read, data: unknown): Rows {
  return readRows(list, null, (data as Data)["list"], peer);
}

/** Takes what one of the schemas gives for a list apart: the objects that hold the edges' values, and the nodes. */
type Reader = (list: List, relation: Relation | null, value: unknown) => readonly { readonly edge: Data; readonly node: Data }[];

function ours(_list: List, relation: Relation | null, value: unknown): ReturnType<Reader> {
  switch (relation?.shape) {
    case "one":
      return value === null ? [] : [{ edge: {}, node: value as Data }];
    case "many":
      return (value as Data[]).map((node) => ({ edge: {}, node }));
    case "edges":
    case "relationships":
      return ((value as Data)[relation.shape === "edges" ? "edges" : "nodes"] as (Data & { node: Data })[]).map((edge) => ({ edge, node: edge.node }));
    default:
      return ((value as Data)["nodes"] as Data[]).map((node) => ({ edge: {}, node }));
  }
}

function peer(list: List, relation: Relation | null, value: unknown): ReturnType<Reader> {
  if (!isConnection(list, relation)) return (value as Data[]).map((node) => ({ edge: {}, node }));
  return ((value as Data)["edges"] as { properties?: Data; node: Data }[]).map(({ properties = {}, node }) => ({ edge: properties, node }));
}

function readRows(list: List, relation: Relation | null, value: unknown, read: Reader): Rows {
  const rows = read(list, relation, value).map(({ edge, node }) => ({
    edge: list.edge.map((_scalar, index) => edge[keysOf(list.select, false).edge(index)]),
    node: readNode(list.select, node, read, false),
  }));
  return { ...(list.count ? { count: (value as Data)["totalCount"] } : {}), rows };
}

function readNode(select: Selection, node: Data, read: Reader, inFragment: boolean): Data {
  const keys = keysOf(select, inFragment);
  const scalars = select.scalars.map((_scalar, index): [string, unknown] => [keys.scalar(index), node[keys.scalar(index)]]);
  const relations = select.relations.flatMap(({ relation, list }, index): [string, unknown][] => {
    const value = node[keys.relation(index)];
    return value === undefined ? [] : [[keys.relation(index), readRows(list, relation, value, read)]]; // a fragment of another type
  });
  const fragments = select.fragments.flatMap((fragment) => Object.entries(readNode(fragment, node, read, true)));
  return { ...(select.named ? { type: node["__typename"] } : {}), ...Object.fromEntries([...scalars, ...relations, ...fragments]) };
}
