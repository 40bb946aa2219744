import { getNamedType, type FieldNode, type GraphQLCompositeType, type GraphQLObjectType } from "graphql";
import { aggregatedRows, list, listOf } from "../cypher";
import { projectElement } from "../element";
import { sizeOf } from "../list/page";
import { parameterName, type Bound } from "../parameters";
import { asIs, type Answer, type Projection } from "../projection";
import { projectRecord } from "../record";
import { collect, nameOf, selectionSets, type Selection } from "../selection";
import { highlightsOf, searchedProperties } from "./highlights";
import type { Search } from "./search";
import { placeAfter, START, writePlace, type SearchPlace } from "./searchCursor";

type Row = readonly unknown[];

/** What a part of the connection shows of a row; `cursor` is the row's. */
type ReadRow = (row: Row, bound: Bound, cursor: string) => unknown;

/** The page of a search: what `selection` takes of its edges, nodes and pageInfo. `hits` is the statement that gives `hit` and `score`. */
export function projectHits(search: Search, hits: string, connection: GraphQLObjectType, selection: Selection): Projection {
  const { context, place, fetched } = search;
  const edge = getNamedType(connection.getFields()["edges"]?.type) as GraphQLObjectType;
  const result = getNamedType(connection.getFields()["nodes"]?.type) as GraphQLCompositeType;
  const info = getNamedType(connection.getFields()["pageInfo"]?.type) as GraphQLObjectType;

  const columns: Projection[] = [SCORE, ID];
  const add = (projection: Projection): ReadRow => {
    const at = columns.push(projection) - 1;
    return (row, bound) => projection.read(row[at], bound);
  };
  let wantsCursors = false;
  const lists: { readonly key: string; readonly read: ReadRow }[] = [];
  const infos: { readonly key: string; readonly fields: Selection }[] = [];
  for (const [key, nodes] of selection) {
    const sets = selectionSets(nodes);
    const fields = collect(context, nameOf(nodes) === "edges" ? edge : info, nameOf(nodes) === "nodes" ? [] : sets);
    wantsCursors ||= [...fields.values()].some((one) => /cursor$/i.test(nameOf(one)));
    if (nameOf(nodes) === "edges") lists.push({ key, read: projectEdge(search, edge, result, fields, add) });
    else if (nameOf(nodes) === "nodes") lists.push({ key, read: add(projectElement(context, result, sets, "hit")) });
    else infos.push({ key, fields });
  }
  return {
    ...aggregatedRows(context, [hits, "WITH hit, score", "ORDER BY score DESC, hit.id", `LIMIT ${fetched}`], listOf(columns)),
    read: (value, bound) => {
      const found = value as Row[];
      const start = place === null ? START : (bound[parameterName(place)] as SearchPlace);
      const shown = found.slice(0, sizeOf(fetched, bound));
      const cursors = wantsCursors ? cursorsOf(search, start, shown) : [];
      const answer: Answer = {};
      for (const { key, read } of lists) answer[key] = shown.map((row, index) => read(row, bound, cursors[index] ?? ""));
      const page: Readonly<Record<string, unknown>> = { hasNextPage: found.length > shown.length, hasPreviousPage: start.given > 0, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
      for (const { key, fields } of infos) answer[key] = Object.fromEntries([...fields].map(([name, nodes]) => [name, page[nameOf(nodes)]]));
      return answer;
    },
  };
}

function cursorsOf({ context }: Search, start: SearchPlace, rows: readonly Row[]): string[] {
  let place = start;
  return rows.map(([score, id]) => {
    place = placeAfter(place, { score: score as number, id: id as string });
    return writePlace(context, place);
  });
}

const SCORE: Projection = { expression: "score", read: asIs };
const ID: Projection = { expression: "hit.id", read: asIs };

function projectEdge(search: Search, edge: GraphQLObjectType, result: GraphQLCompositeType, selection: Selection, add: (projection: Projection) => ReadRow): ReadRow {
  const fields = [...selection].flatMap(([key, nodes]): { readonly key: string; readonly read: ReadRow }[] => {
    switch (nameOf(nodes)) {
      case "__typename":
        return [];
      case "cursor":
        return [{ key, read: (_row, _bound, cursor) => cursor }];
      case "score":
        return [{ key, read: ([score]) => score }];
      case "node":
        return [{ key, read: add(projectElement(search.context, result, selectionSets(nodes), "hit")) }];
      default:
        return [{ key, read: add(projectHighlights(search, edge, nodes)) }];
    }
  });
  return (row, bound, cursor) => Object.fromEntries(fields.map(({ key, read }) => [key, read(row, bound, cursor)]));
}

function projectHighlights({ context, query, syntax, lang }: Search, edge: GraphQLObjectType, nodes: readonly FieldNode[]): Projection {
  const type = getNamedType(edge.getFields()["highlights"]?.type) as GraphQLObjectType;
  const selection = collect(context, type, selectionSets(nodes));
  const asked = context.parameters.add(query);
  const texts = searchedProperties().map(({ property, language }) => (lang === null || lang === language ? `hit.${property}` : "null"));
  return {
    expression: list(texts),
    read: (value, bound) => highlightsOf(String(bound[parameterName(asked)]), syntax, value as (string | null)[]).map((highlight) => {
      const record = projectRecord(selection, (name) => (name === "__typename" ? null : { expression: "", read: () => highlight[name as keyof typeof highlight] }));
      return record.read([...selection].map(() => ""), bound);
    }),
  };
}
