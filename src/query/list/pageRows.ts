import { getNamedType, type FieldNode, type GraphQLObjectType } from "graphql";
import { Place } from "./cursor";
import { listOf, rows, valuesOf } from "../cypher";
import { projectElement } from "../element";
import { projectField, propertyOf } from "../field";
import type { Listing } from "./listing";
import { pageOf, sizeOf, type Page } from "./page";
import type { Bound } from "../parameters";
import { keyLength, type Answer, type Column, type Expression, type Projection } from "../projection";
import { collect, nameOf, selectionSets, type Selection } from "../selection";

type Row = readonly unknown[];

/** Gives of a row of the page what one field of the connection or of its edges shows. */
type ReadRow = (row: Row, bound: Bound) => unknown;

/** What of each element is fetched, and where the values of the order's keys stand in a row; -1 while no cursor is asked for. */
interface Columns {
  readonly expressions: Expression[];
  cursor: number;
}

interface PageProjection extends Expression {
  /** Puts edges, nodes and pageInfo into the answer of the connection, under their keys. */
  readonly read: (value: unknown, bound: Bound, answer: Answer) => void;
}

/** The page that is asked of a listing: what `selection` takes of edges, nodes and pageInfo; null where it takes none of them. */
export function projectPage(listing: Listing, values: Readonly<Record<string, unknown>>, selection: readonly (readonly [string, readonly FieldNode[]])[]): PageProjection | null {
  const page = pageOf(listing.context, values, listing.node);
  const place = new Place(listing.context.cursors, listing.connection.name, listing.order);
  const columns: Columns = { expressions: [], cursor: -1 };
  const lists: { readonly key: string; readonly read: ReadRow }[] = [];
  const infos: { readonly key: string; readonly fields: Selection }[] = [];
  for (const [key, nodes] of selection) {
    const sets = selectionSets(nodes);
    switch (nameOf(nodes)) {
      case "edges":
        lists.push({ key, read: projectEdge(listing, collect(listing.context, listing.edge, sets), columns, place) });
        break;
      case "nodes":
        lists.push({ key, read: addColumn(columns, projectElement(listing.context, listing.element, sets, listing.ends.to)) });
        break;
      case "pageInfo":
        infos.push({ key, fields: collect(listing.context, getNamedType(listing.connection.getFields()["pageInfo"]?.type) as GraphQLObjectType, sets) });
        break;
    }
  }
  if (lists.length + infos.length === 0) return null;
  if (infos.some(({ fields }) => [...fields.values()].some((nodes) => nameOf(nodes).endsWith("Cursor")))) addCursor(columns, listing);
  return {
    ...pageRows(listing, page, place, columns.expressions),
    read: (value, bound, answer) => {
      const found = value as Row[];
      const more = found.length > sizeOf(page.fetched, bound);
      const shown = more ? found.slice(0, -1) : found;
      if (!page.forward) shown.reverse();
      for (const { key, read } of lists) answer[key] = shown.map((row) => read(row, bound));
      for (const { key, fields } of infos) answer[key] = pageInfo(fields, page, more, shown, columns, place);
    },
  };
}

function pageRows({ context, ends, match, isWhole, order, node }: Listing, page: Page, place: Place, expressions: readonly Expression[]): Expression {
  const beyond = (["after", "before"] as const).flatMap((side) => (page[side] === null ? [] : [place.beyond(page[side], side === "before", context.parameters, node)]));
  const direction = (descending: boolean): string => (descending === page.forward ? " DESC" : "");
  const keys = order.flatMap(({ expression, descending, nullable }) => [
    // What has no value comes last, which is how Cypher sorts when it ascends.
    ...(nullable && descending ? [`${expression} IS NULL${direction(false)}`] : []),
    `${expression}${direction(descending)}`,
  ]);
  const carried = [ends.to, ends.edge].filter((one) => one !== undefined);
  const computed = order.flatMap(({ computed: how, expression }) => (how === undefined ? [] : [{ how, expression }]));
  const [first] = order;
  // Says nothing new, but lets Neo4j take the elements in order from an index: an index has no nulls.
  const sortable = isWhole && beyond.length === 0 && first !== undefined && !first.nullable ? [`${first.expression} IS NOT NULL`] : [];
  const matched = computed.length === 0
    ? match([...sortable, ...beyond])
    : [
        ...match(),
        `WITH ${[...carried, ...computed.map(({ how, expression }) => `${how} AS ${expression}`)].join(", ")}`,
        ...(beyond.length === 0 ? [] : [`WHERE ${beyond.join(" AND ")}`]),
      ];
  const sorted = [`WITH ${[...carried, ...computed.map(({ expression }) => expression)].join(", ")}`, `ORDER BY ${keys.join(", ")}`, `LIMIT ${page.fetched}`];
  return rows(context, [...matched, ...sorted], listOf(expressions));
}

/** An edge: its cursor and node are the connection's, its other fields properties of the relationship. */
function projectEdge(listing: Listing, selection: Selection, columns: Columns, place: Place): ReadRow {
  const { context, edge, element, ends } = listing;
  const carrier = ends.edge ?? ends.to;
  const stored = valuesOf(context, carrier, [...selection.values()].flatMap((nodes) => (["cursor", "node"].includes(nameOf(nodes)) ? [] : propertyOf(context, edge, nodes) ?? [])));
  const parts = [...selection].flatMap(([key, nodes]): { readonly key: string; readonly read: ReadRow }[] => {
    switch (nameOf(nodes)) {
      case "__typename":
        return [];
      case "cursor": {
        const at = addCursor(columns, listing);
        return [{
          key,
          read: (row) => {
            const cursor = place.write(row[at] as Row);
            context.size.add(cursor.length);
            return cursor;
          },
        }];
      }
      case "node":
        return [{ key, read: addColumn(columns, projectElement(context, element, selectionSets(nodes), ends.to)) }];
      default:
        return [{ key, read: addColumn(columns, withColumns(projectField(context, edge, nodes, carrier, stored.variable), stored.columns)) }];
    }
  });
  const keys = parts.reduce((sum, { key }) => sum + keyLength(key), 0);
  return (row, bound) => {
    const answer: Answer = {};
    context.size.add(keys);
    for (const { key, read } of parts) answer[key] = read(row, bound);
    return answer;
  };
}

function withColumns(projection: Projection, columns: readonly Column[]): Projection {
  return columns.length === 0 ? projection : { ...projection, columns: [...columns, ...(projection.columns ?? [])] };
}

function addColumn(columns: Columns, projection: Projection): ReadRow {
  const at = columns.expressions.push(projection) - 1;
  return (row, bound) => {
    const raw = row[at];
    return raw === null || raw === undefined ? null : projection.read(raw, bound);
  };
}

function addCursor(columns: Columns, { order }: Listing): number {
  if (columns.cursor < 0) columns.cursor = columns.expressions.push(listOf(order.map(({ expression, values }) => ({ expression: values === "date" ? `toString(${expression})` : expression })))) - 1;
  return columns.cursor;
}

function pageInfo(fields: Selection, page: Page, more: boolean, shown: readonly Row[], columns: Columns, place: Place): Answer {
  const cursor = (row: Row | undefined): string | null => (row === undefined ? null : place.write(row[columns.cursor] as Row));
  const answer: Answer = {};
  for (const [key, nodes] of fields) {
    switch (nameOf(nodes)) {
      case "hasNextPage":
        answer[key] = page.forward ? more : page.before !== null;
        break;
      case "hasPreviousPage":
        answer[key] = page.forward ? page.after !== null : more;
        break;
      case "startCursor":
        answer[key] = cursor(shown[0]);
        break;
      case "endCursor":
        answer[key] = cursor(shown.at(-1));
        break;
    }
  }
  return answer;
}
