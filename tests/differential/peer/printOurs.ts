import { argumentList, Name } from "../generate/literal";
import { rootField, type Relation, type Scalar } from "./correspondence";
import { keysOf } from "./keys";
import { operators } from "./operators";
import type { Condition, List, Read, RelatedCondition, Selection, SortKey } from "./read";

/** A read as an operation of the public schema. */
export function printOurs({ type, list }: Read): string {
  return `{ list: ${rootField(type).ours}${argumentsOf(list, null)} ${connection(list, null)} }`;
}

function argumentsOf(list: List, relation: Relation | null): string {
  const conditions = [...(relation?.only ? [new Name(relation.only)] : []), ...related(list.where, relation)];
  const orderBy = list.orderBy.map(({ scalar, descending }: SortKey) => ({ [`${scalar.ours}${scalar.lang === "ZH" ? "Zh" : ""}`]: new Name(descending ? "DESC" : "ASC") }));
  return argumentList({
    where: conditions.length === 0 ? undefined : all(conditions),
    orderBy: orderBy.length === 0 ? undefined : orderBy,
    first: list.first ?? undefined,
  });
}

function connection(list: List, relation: Relation | null): string {
  const count = list.count ? "totalCount " : "";
  const node = selection(list.select, false);
  const edge = list.edge.map((scalar, index) => scalarField(scalar, keysOf(list.select, false).edge(index))).join(" ");
  if (relation?.shape === "edges") return `{ ${count}edges { ${edge} node ${node} } }`;
  if (relation?.shape === "relationships") return `{ ${count}nodes { ${edge} node: ${relation.via ?? ""} ${node} } }`;
  return `{ ${count}nodes ${node} }`;
}

function selection(select: Selection, inFragment: boolean): string {
  const keys = keysOf(select, inFragment);
  return `{ ${[
    ...(select.named ? ["__typename"] : []),
    ...select.scalars.map((scalar, index) => scalarField(scalar, keys.scalar(index))),
    ...select.relations.map(({ relation, list }, index) => {
      const plain = relation.shape === "one" || relation.shape === "many";
      return `${keys.relation(index)}: ${relation.ours}${plain ? ` ${selection(list.select, false)}` : `${argumentsOf(list, relation)} ${connection(list, relation)}`}`;
    }),
    ...select.fragments.map((fragment) => `... on ${fragment.type} ${selection(fragment, true)}`),
  ].join(" ")} }`;
}

function scalarField({ ours, lang }: Scalar, key: string): string {
  return `${key}: ${ours}${lang === null ? "" : `(lang: ${lang})`}`;
}

function where(condition: Condition): unknown {
  switch (condition.kind) {
    case "and":
    case "or":
      return { [condition.kind]: condition.parts.map(where) };
    case "not":
      return { not: where(condition.part) };
    case "value":
      return { [condition.scalar.ours]: { ...operators(condition.scalar, condition.operators), ...language(condition.scalar) } };
    case "either":
      return { [condition.scalars[0]?.ours ?? ""]: condition.operators };
    case "hasNone":
      return { [condition.scalar.ours]: { isNull: true, ...language(condition.scalar) } };
    case "includes":
      return { [condition.scalar.ours]: { some: { eq: condition.value } } };
    case "type":
      return { or: condition.names.map((name) => ({ [name.charAt(0).toLowerCase() + name.slice(1)]: {} })) };
    case "related": {
      const { relation, quantifier } = condition;
      const only = relation.only === null ? [] : [new Name(relation.only)];
      return { [relation.ours]: { [quantifier]: all([...only, ...related(condition.condition, relation)]) } };
    }
  }
}

/** The conditions on what a relation leads to, as the public schema words them for its shape. */
function related({ node, edge }: RelatedCondition, relation: Relation | null): unknown[] {
  const ofEdge = edge === null ? [] : [where(edge)];
  if (node === null) return ofEdge;
  if (relation?.shape === "edges") return [...ofEdge, { node: where(node) }];
  return [...ofEdge, relation?.shape === "relationships" ? { [relation.via ?? ""]: { some: where(node) } } : where(node)];
}

function language({ lang }: Scalar): Record<string, unknown> {
  return lang === null ? {} : { lang: new Name(lang) };
}

function all(conditions: readonly unknown[]): unknown {
  return conditions.length > 1 ? { and: conditions } : (conditions[0] ?? {});
}
