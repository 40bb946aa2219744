import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLInputObjectType } from "graphql";
import { limitError } from "../../limits";
import type { SortKey } from "../../model";
import type { Context } from "../context";
import { matchLines, subquery, type Ends } from "../cypher";

/** One key of an order, as Cypher sees it. */
export interface OrderKey {
  /** A name for it that stays the same from page to page. */
  readonly name: string;
  /** Its value: a property, or the variable that `computed` is put into. */
  readonly expression: string;
  /** What must be computed for each element before it can be sorted; undefined for a property of its own. */
  readonly computed?: string;
  readonly descending: boolean;
  readonly nullable: boolean;
  /** What its values are. */
  readonly values: "date" | "plain";
}

type Asked = Readonly<Record<string, unknown>>;

/** A key, and the MATCH lines that lead from the element to what it sorts by. */
type SortedBy = Omit<OrderKey, "computed"> & { readonly path: readonly (readonly string[])[] };

/**
 * The order of a connection: the keys asked for, then the order of the record, then, where that may leave two elements equal, the identity of
 * the element: so a cursor marks one place. What one element leads to by relationships of one type has different positions.
 */
export function orderOf(context: Context, field: GraphQLField<unknown, unknown>, orderBy: unknown, ends: Ends, relationship: boolean): OrderKey[] {
  const type = getNamedType(field.args.find(({ name }) => name === "orderBy")?.type);
  const asked = isInputObjectType(type) ? ((orderBy as Asked[] | null | undefined) ?? []).flatMap((one) => keysOf(context, type, one, ends)) : [];
  if (asked.length > context.limits.keys) throw limitError(context.limits, "keys", asked.length);
  const position = plain("position", `${ends.edge ?? ends.to}.position`);
  return [...asked, position, ...identityOf(ends, relationship)];
}

function keysOf(context: Context, type: GraphQLInputObjectType, asked: Asked, ends: Ends): OrderKey[] {
  return sortKeys(context, type, asked, ends).map(({ path, ...key }) => {
    if (path.length === 0) return key;
    const computed = path.reduceRight((inner, lines) => `head(${subquery("COLLECT", [...lines, `RETURN ${inner}`, "LIMIT 1"])})`, key.expression);
    return { ...key, expression: context.names.create("sort"), computed };
  });
}

function sortKeys(context: Context, type: GraphQLInputObjectType, asked: Asked, ends: Ends): SortedBy[] {
  return Object.entries(asked).flatMap(([name, value]): SortedBy[] => {
    const input = type.getFields()[name];
    if (input === undefined || value === null || value === undefined) return [];
    const sort = input.extensions["graph"] as SortKey;
    const from = ends[sort.of] ?? ends.to;
    if (sort.kind === "property") {
      return [{ name, expression: `${from}.${sort.property}`, descending: value === "DESC", nullable: sort.nullable, values: sort.date ? "date" : "plain", path: [] }];
    }
    const target = getNamedType(input.type) as GraphQLInputObjectType;
    const further: Ends = { from, to: context.names.create(name) };
    const lines = matchLines(context, sort.traversal, further, []);
    return sortKeys(context, target, value as Asked, further).map((key) => ({ ...key, name: `${name}.${key.name}`, nullable: true, path: [lines, ...key.path] }));
  });
}

function identityOf({ from, to }: Ends, relationship: boolean): OrderKey[] {
  if (from === undefined) return [plain("element", `elementId(${to})`)]; // as of several records; it is not read from the store
  return relationship ? [plain("type", `type(${to})`)] : [];
}

function plain(name: string, expression: string): OrderKey {
  return { name, expression, descending: false, nullable: false, values: "plain" };
}
