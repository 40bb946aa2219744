import { getNamedType, type FieldNode, type GraphQLCompositeType, type GraphQLField, type GraphQLObjectType } from "graphql";
import { carrierOf, type Traversal } from "../model";
import type { Context } from "./context";
import { beyond, readCursor, writeCursor } from "./cursor";
import { list, matchLines, subquery, type Ends } from "./cypher";
import { projectElement } from "./element";
import { projectField } from "./field";
import { orderOf, type OrderKey } from "./order";
import { pageOf, type Page } from "./page";
import type { Answer, Projection } from "./projection";
import { collect, selectionSets, type Selection } from "./selection";
import { compileWhere } from "./where";

/** What of a row of the page is read for one field of the connection. */
interface RowPart {
  readonly key: string;
  readonly read: (row: readonly unknown[]) => unknown;
}

interface Rows {
  readonly expressions: string[];
  /** Where the values of the order's keys stand in a row; -1 while no cursor is asked for. */
  cursor: number;
}

/**
 * A Relay connection. One COLLECT subquery gives the page, one element more than asked for, and one COUNT the number of
 * all, each only where the selection needs it. Pages are found by keyset: their cost does not grow with their number.
 */
export function projectConnection(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  traversal: Traversal,
  nodes: readonly FieldNode[],
  values: Readonly<Record<string, unknown>>,
  from?: string,
): Projection {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const edge = getNamedType(connection.getFields()["edges"]?.type) as GraphQLObjectType;
  const element = getNamedType(connection.getFields()["nodes"]?.type) as GraphQLCompositeType;
  const ends = endsOf(context, traversal, element.name, from);
  const node = nodes[0] as FieldNode;
  const page = pageOf(context, values, node);
  const order = orderOf(field, values["orderBy"], ends, carrierOf(element)?.element === "relationship");
  const selection = collect(context, connection, selectionSets(nodes));

  const rows: Rows = { expressions: [], cursor: -1 };
  const parts = [...selection].flatMap(([key, selected]): RowPart[] => {
    const sets = selectionSets(selected);
    if (nameOf(selected) === "edges") return [{ key, read: projectEdge(context, edge, element, collect(context, edge, sets), ends, rows, order) }];
    return nameOf(selected) === "nodes" ? [{ key, read: addRow(rows, projectElement(context, element, sets, ends.to)) }] : [];
  });
  const pageInfos = fieldsNamed(selection, "pageInfo").map(([key, selected]) => ({ key, fields: collect(context, pageInfoType(connection), selectionSets(selected)) }));
  if (pageInfos.some(({ fields }) => [...fields.values()].some((one) => nameOf(one).endsWith("Cursor")))) addCursor(rows, order);
  const counts = fieldsNamed(selection, "totalCount").map(([key]) => key);

  const where = compileWhere(context, edge, element, values["where"], ends);
  const pageNeeded = parts.length > 0 || pageInfos.length > 0;
  const expressions = [
    ...(pageNeeded ? [pageExpression(context, traversal, ends, where, order, page, rows, node)] : []),
    ...(counts.length > 0 ? [subquery("COUNT", matchLines(context, traversal, ends, where))] : []),
  ];
  return {
    expression: list(expressions),
    read: (value) => {
      const [first, second] = value as [unknown, unknown];
      const answer: Answer = {};
      for (const key of counts) answer[key] = pageNeeded ? second : first;
      if (!pageNeeded) return answer;
      const found = first as (readonly unknown[])[];
      const shown = found.length > page.size ? found.slice(0, page.size) : found;
      if (!page.forward) shown.reverse();
      for (const { key, read } of parts) answer[key] = shown.map(read);
      for (const { key, fields } of pageInfos) answer[key] = pageInfo(fields, page, found.length > page.size, shown, rows, order);
      return answer;
    },
  };
}

function endsOf(context: Context, traversal: Traversal, name: string, from: string | undefined): Ends {
  const to = context.names.create(name);
  const edge = /\bedge\b/.test(traversal.match) ? { edge: context.names.create("edge") } : {};
  return from === undefined ? { to, ...edge } : { from, to, ...edge };
}

function pageExpression(
  context: Context,
  traversal: Traversal,
  ends: Ends,
  where: readonly string[],
  order: readonly OrderKey[],
  page: Page,
  rows: Rows,
  node: FieldNode,
): string {
  const cursors = (["after", "before"] as const).flatMap((side) => {
    const cursor = page[side];
    return cursor === null ? [] : [beyond(order, readCursor(order, side, cursor, node), side === "before", context.parameters)];
  });
  const direction = (descending: boolean): string => (descending === page.forward ? " DESC" : "");
  const keys = order.flatMap(({ expression, descending, nullable }) => [
    ...(nullable ? [`${expression} IS NULL${direction(false)}`] : []),
    `${expression}${direction(descending)}`,
  ]);
  return subquery("COLLECT", [
    ...matchLines(context, traversal, ends, [...where, ...cursors]),
    `WITH ${[ends.to, ends.edge].filter((one) => one !== undefined).join(", ")}`,
    `ORDER BY ${keys.join(", ")}`,
    `LIMIT ${page.size + 1}`,
    `RETURN ${list(rows.expressions)}`,
  ]);
}

/** An edge: its cursor and node are the connection's, its other fields properties of the relationship. */
function projectEdge(
  context: Context,
  type: GraphQLObjectType,
  element: GraphQLCompositeType,
  selection: Selection,
  ends: Ends,
  rows: Rows,
  order: readonly OrderKey[],
): RowPart["read"] {
  const parts = [...selection].flatMap(([key, nodes]): RowPart[] => {
    switch (nameOf(nodes)) {
      case "__typename":
        return [];
      case "cursor": {
        const at = addCursor(rows, order);
        return [{ key, read: (row) => writeCursor(order, row[at] as unknown[]) }];
      }
      case "node":
        return [{ key, read: addRow(rows, projectElement(context, element, selectionSets(nodes), ends.to)) }];
      default:
        return [{ key, read: addRow(rows, projectField(context, type, nodes, ends.edge ?? ends.to)) }];
    }
  });
  return (row) => {
    const answer: Answer = {};
    for (const { key, read } of parts) answer[key] = read(row);
    return answer;
  };
}

function addRow(rows: Rows, projection: Projection): RowPart["read"] {
  const at = rows.expressions.push(projection.expression) - 1;
  return (row) => {
    const raw = row[at];
    return raw === null || raw === undefined ? null : projection.read(raw);
  };
}

function addCursor(rows: Rows, order: readonly OrderKey[]): number {
  if (rows.cursor < 0) rows.cursor = rows.expressions.push(list(order.map(({ expression }) => expression))) - 1;
  return rows.cursor;
}

function pageInfo(fields: Selection, page: Page, more: boolean, shown: readonly (readonly unknown[])[], rows: Rows, order: readonly OrderKey[]): Answer {
  const cursor = (row: readonly unknown[] | undefined): string | null => (row === undefined ? null : writeCursor(order, row[rows.cursor] as unknown[]));
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

function pageInfoType(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(connection.getFields()["pageInfo"]?.type) as GraphQLObjectType;
}

function fieldsNamed(selection: Selection, name: string): [string, readonly FieldNode[]][] {
  return [...selection].filter(([, nodes]) => nameOf(nodes) === name);
}

function nameOf(nodes: readonly FieldNode[]): string {
  return nodes[0]?.name.value ?? "";
}

