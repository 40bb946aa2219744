import { implementations } from "./correspondence";
import type { Condition, List, Read, RelatedCondition, Selection } from "./read";

/** What a read makes use of, by names for people; each as often as it occurs. */
export function featuresOf({ type, list }: Read): string[] {
  return [...(implementations(type).length > 0 ? ["interface at the root"] : []), ...ofList(list, 0)];
}

function ofList({ where, orderBy, first, count, edge, select }: List, depth: number): string[] {
  const nested = depth > 0 ? "nested " : "";
  return [
    ...(where.node !== null || where.edge !== null ? [`${nested}where`] : []),
    ...(where.edge === null ? [] : ["where on the edge of a list"]),
    ...ofRelated(where),
    ...(orderBy.length > 0 ? [`${nested}orderBy`] : []),
    ...(orderBy.length > 1 ? ["several keys"] : []),
    ...(orderBy.some(({ descending }) => descending) ? ["descending"] : []),
    ...(orderBy.some(({ of }) => of === "edge") ? ["order by the edge"] : []),
    ...(first === null ? [] : [`${nested}first`]),
    ...(count ? [`${nested}totalCount`] : []),
    ...(edge.length > 0 ? ["values of edges"] : []),
    ...ofSelection(select, depth),
  ];
}

function ofSelection({ type, named, scalars, relations, fragments }: Selection, depth: number): string[] {
  return [
    ...(named ? ["__typename"] : []),
    ...(depth > 0 && implementations(type).length > 0 ? ["nested interface"] : []),
    ...(scalars.some(({ lang }) => lang !== null) ? ["text in a language"] : []),
    ...relations.flatMap(({ relation, list }) => [`to ${relation.shape}`, `depth ${depth + 1}`, ...ofList(list, depth + 1)]),
    ...fragments.flatMap((fragment) => ["fragment", ...ofSelection(fragment, depth)]),
  ];
}

function ofRelated({ node, edge }: RelatedCondition): string[] {
  return [...(node === null ? [] : ofCondition(node)), ...(edge === null ? [] : ofCondition(edge))];
}

function ofCondition(condition: Condition): string[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return [condition.kind, ...condition.parts.flatMap(ofCondition)];
    case "not":
      return [condition.kind, ...ofCondition(condition.part)];
    case "value":
    case "either":
      return [...(condition.kind === "either" ? ["either language"] : []), ...Object.keys(condition.operators)];
    case "related":
      return [condition.quantifier, ...(condition.condition.edge === null ? [] : [`${condition.quantifier} edge`]), ...ofRelated(condition.condition)];
    default:
      return [condition.kind];
  }
}
