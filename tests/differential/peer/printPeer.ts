import { argumentList, Name } from "../generate/literal";
import { implementations, rootField, type Relation, type Scalar } from "./correspondence";
import { keysOf } from "./keys";
import { operators } from "./operators";
import type { Condition, List, Read, RelatedCondition, Selection, SortKey } from "./read";

/** A read as an operation of the schema that @neo4j/graphql builds. */
export function printPeer({ type, list }: Read): string {
  return `{ ${field("list", rootField(type).peer, list, null)} }`;
}

/** The peer has two fields for a list: the nodes alone, and a connection, which counts and shows what the relationships carry. */
function field(key: string, name: string, list: List, relation: Relation | null): string {
  const node = selection(list.select, false);
  if (!isConnection(list, relation)) {
    const where = list.where.node === null ? undefined : condition(list.where.node, false);
    return `${key}: ${name}${argumentList({ where, limit: list.first ?? undefined, sort: [...list.orderBy, ...LAST].map(sortKey) })} ${node}`;
  }
  const values = list.edge.map(({ peer }, index) => `${keysOf(list.select, false).edge(index)}: ${peer}`).join(" ");
  const edge = values === "" ? "" : `properties { ${relation?.properties ? `... on ${relation.properties} { ${values} }` : values} } `;
  const root = relation === null;
  const where = root ? (list.where.node === null ? undefined : condition(list.where.node, false)) : connected(relation, list.where);
  // With us an edge without another order stands in the order of the record, which is that of the relationships.
  const last = list.edge.length === 0 ? LAST : [POSITION_OF_EDGE, ...LAST];
  const sort = [...list.orderBy, ...last].map((one) => (root ? sortKey(one) : { [one.of]: one.of === "edge" ? ofEdge(relation, sortKey(one)) : sortKey(one) }));
  return `${key}: ${name}Connection${argumentList({ where, first: list.first ?? undefined, sort })} { ${list.count ? "totalCount " : ""}edges { ${edge}node ${node} } }`;
}

/** Whether the peer is asked for a connection. */
export function isConnection({ count }: List, relation: Relation | null): boolean {
  return count || (relation !== null && relation.edge.length > 0);
}

/** With us, lists end in the order of the record; the peer knows none, so its operations ask for the properties that hold it. */
const RECORD = { lang: null, nullable: false, carriers: [] };
const POSITION: Scalar = { ...RECORD, ours: "position", peer: "position", type: "int" };
const LAST: readonly SortKey[] = [
  { scalar: POSITION, of: "node", descending: false },
  { scalar: { ...RECORD, ours: "id", peer: "id", type: "id" }, of: "node", descending: false },
];
const POSITION_OF_EDGE: SortKey = { scalar: POSITION, of: "edge", descending: false };

function ofEdge(relation: Relation, given: unknown): unknown {
  return relation.properties === null ? given : { [relation.properties]: given };
}

function sortKey({ scalar, descending }: SortKey): Record<string, Name> {
  return { [scalar.peer]: new Name(descending ? "DESC" : "ASC") };
}

function selection(select: Selection, inFragment: boolean): string {
  const keys = keysOf(select, inFragment);
  return `{ ${[
    ...(select.named ? ["__typename"] : []),
    ...select.scalars.map(({ peer }, index) => `${keys.scalar(index)}: ${peer}`),
    ...select.relations.map(({ relation, list }, index) => field(keys.relation(index), relation.peer, list, relation)),
    ...select.fragments.map((fragment) => `... on ${fragment.type} ${selection(fragment, true)}`),
  ].join(" ")} }`;
}

/**
 * A condition on a node or on a relationship. The peer's truth has three values: what has no value makes a comparison neither true
 * nor false, and so its negation. Ours has two: the comparison is false, its negation true. Where a condition is `negated`, the
 * value is therefore asked to be there too; NULL AND false is false.
 */
function condition(given: Condition, negated: boolean): unknown {
  switch (given.kind) {
    case "and":
    case "or":
      return { [given.kind.toUpperCase()]: given.parts.map((part) => condition(part, negated)) };
    case "not":
      return { NOT: condition(given.part, true) };
    case "value":
      return comparison(given.scalar, given.operators, negated);
    case "either":
      return { OR: given.scalars.map((scalar) => comparison(scalar, given.operators, negated)) };
    case "hasNone":
      return hasNone(given.scalar);
    case "includes":
      return { [given.scalar.peer]: { includes: given.value } };
    case "type":
      return { typename: given.names.map((name) => new Name(name)) };
    case "related": {
      const { relation, quantifier } = given;
      const name = relation.edge.length > 0 ? `${relation.peer}Connection` : relation.peer;
      const holds = (word: string, what: unknown): unknown => ({ [name]: { [word]: what } });
      if (quantifier !== "every") return holds(quantifier, related(relation, given.condition, false));
      const each = related(relation, given.condition, true);
      // Of all the peer asks that there be one, over an interface even one of each type; ours, like logic, holds where there is none.
      if (!relation.narrower && implementations(relation.target).length > 0) return holds("none", { NOT: each });
      return { OR: [holds("all", each), holds("none", related(relation, { node: null, edge: null }, false))] };
    }
  }
}

/** Holds for every node; the peer takes a relationship's empty condition for no condition, ours for one that always holds. */
const ANY = { position: { gte: 0 } };

/** A condition of a connection: there the node is named even where the relationship holds nothing. */
function connected(relation: Relation, { node, edge }: RelatedCondition): unknown {
  if (node === null && edge === null) return undefined;
  if (node === null || relation.edge.length > 0) return related(relation, { node, edge }, false);
  return { node: condition(node, false) };
}

function related(relation: Relation, { node, edge }: RelatedCondition, negated: boolean): unknown {
  if (relation.edge.length === 0) return node === null ? ANY : condition(node, negated);
  if (node === null && edge === null) return { node: ANY };
  return { ...(edge === null ? {} : { edge: ofEdge(relation, condition(edge, negated)) }), ...(node === null ? {} : { node: condition(node, negated) }) };
}

function comparison(scalar: Scalar, given: Readonly<Record<string, unknown>>, negated: boolean): unknown {
  const compared = { [scalar.peer]: operators(scalar, given) };
  return negated && scalar.nullable ? { AND: [compared, { NOT: hasNone(scalar) }] } : compared;
}

function hasNone({ peer }: Scalar): unknown {
  return { [peer]: { eq: null } };
}
