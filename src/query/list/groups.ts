import { getNamedType, isInputObjectType, type FieldNode, type GraphQLCompositeType, type GraphQLInputObjectType, type GraphQLObjectType } from "graphql";
import { limitError } from "../../limits";
import type { Grouping } from "../../model";
import { projectMeasures } from "./aggregate";
import { aggregatedRows, endsOf, list, listOf, matchLines, withColumnsOf, type Ends } from "../cypher";
import { projectElement } from "../element";
import { fieldAt } from "../field";
import type { Listing } from "./listing";
import { addSize, sizeOf } from "./page";
import { asIs, type Projection } from "../projection";
import { projectRecord } from "../record";
import { collect, nameOf, selectionSets, type Selection } from "../selection";
import { userError } from "../userError";

/** A key of groups, as Cypher sees it. */
interface Key {
  readonly path: string;
  /** The OPTIONAL MATCH lines that lead to what it is taken from. */
  readonly lines: readonly string[];
  /** What is grouped by: a value, or the node itself. */
  readonly expression: string;
  /** Whether `expression` is a node, which is known by its id and sorts in the order of the record. */
  readonly isNode: boolean;
}

/** A listing by groups. Groups lack none of the elements: one that has no value for a key is in a group whose key is null. */
export function projectGroups(listing: Listing, nodes: readonly FieldNode[]): Projection {
  const { context, connection, ends } = listing;
  const { field, values, node } = fieldAt(context, connection, nodes);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const grouping = getNamedType(field.args.find(({ name }) => name === "by")?.type) as GraphQLInputObjectType;
  const by = values["by"] as readonly Readonly<Record<string, unknown>>[];
  if (by.length > context.limits.keys) throw limitError(context.limits, "keys", by.length, node);
  const keys = by.map((asked) => keyOf(listing, grouping, asked, ends, []));
  if (keys.length === 0) throw userError("groups needs at least one key in by.", node);
  const limited = values["first"] !== undefined && values["first"] !== null;
  const limit = addSize(context, "first", limited ? values["first"] : context.limits.pageSize, node);

  const selection = collect(context, type, selectionSets(nodes));
  const of = (kept: (name: string) => boolean): Selection => new Map([...selection].filter(([, selected]) => kept(nameOf(selected))));
  const columns = keys.map(() => context.names.create("key"));
  const largestFirst = values["sort"] === "COUNT";
  const [count, measures] = [context.names.create("count"), context.names.create("measures")];
  const measured = projectMeasures(listing, type, of((name) => name !== "keys"), listing.areDistinct && keys.every(({ lines }) => lines.length === 0));
  const shown = projectRecord(of((name) => name === "keys"), (_name, selected) => projectKeys(listing, type, selected, keys, columns));
  const byKeys = keys.flatMap(({ isNode }, index) => (isNode ? [`${columns[index]}.position`, `${columns[index]}`] : [`${columns[index]}`]));
  return {
    ...aggregatedRows(context, [
      ...listing.match(),
      ...keys.flatMap(({ lines }) => lines),
      `WITH ${[...keys.map(({ expression }, index) => `${expression} AS ${columns[index]}`), ...(largestFirst ? [`count(DISTINCT ${ends.to}) AS ${count}`] : []), `${measured.expression} AS ${measures}`].join(", ")}`,
      `ORDER BY ${[...(largestFirst ? [`${count} DESC`] : []), ...byKeys].join(", ")}`,
      `LIMIT ${limit}`,
    ], listOf([shown, { expression: measures }])),
    read: (value, bound) => {
      const rows = value as [unknown, unknown][];
      const size = sizeOf(limit, bound);
      if (rows.length > size && !limited) throw userError(`There are more than ${size} groups; give first, or conditions that leave fewer.`, node);
      return rows.slice(0, size).map(([key, measure]) => Object.assign(shown.read(key, bound) as object, measured.read(measure, bound)));
    },
  };
}

function keyOf(listing: Listing, type: GraphQLInputObjectType, asked: Readonly<Record<string, unknown>>, ends: Ends, way: readonly string[]): Key {
  const given = Object.entries(asked).filter(([, value]) => value !== null && value !== undefined && value !== false);
  const [name, value] = given[0] ?? [];
  const input = name === undefined ? undefined : type.getFields()[name];
  if (given.length !== 1 || name === undefined || input === undefined) {
    throw userError(`groups: each of by takes one path to one value, found ${given.length} at ${[...way, "…"].join(".")}.`, listing.node);
  }
  const grouping = input.extensions["graph"] as Grouping;
  const from = ends[grouping.of] ?? ends.to;
  const path = [...way, name];
  const key = (expression: string, isNode = false): Key => ({ path: path.join("."), lines: [], expression, isNode });
  const target = getNamedType(input.type);
  switch (grouping.kind) {
    case "identity":
      return key(from, true);
    case "type":
      return key(`[label IN labels(${from}) WHERE label IN ${list(concreteLabels(listing))}][0]`);
    case "text":
      return key(`${from}.${grouping.property}${value === "ZH" ? "Zh" : "En"}`);
    case "date":
      return key(`substring(toString(${from}.${grouping.property}), 0, ${value === "YEAR" ? 4 : value === "MONTH" ? 7 : 10})`);
    case "property":
      return key(grouping.isText ? `${from}.${grouping.property}` : `toString(${from}.${grouping.property})`);
    case "node":
      return keyOf(listing, target as GraphQLInputObjectType, value as Readonly<Record<string, unknown>>, { to: ends.to }, path);
    case "related": {
      if (!isInputObjectType(target)) throw new Error(`${target.name} groups by no related element.`);
      const further = endsOf(listing.context, grouping.traversal, name, from);
      const inner = keyOf(listing, target, value as Readonly<Record<string, unknown>>, further, path);
      return { ...inner, lines: [`OPTIONAL ${matchLines(listing.context, grouping.traversal, further, []).join("\n")}`, ...inner.lines] };
    }
  }
}

/** The labels of the graph that are names of object types, as Cypher strings. */
function concreteLabels({ context: { schema } }: Listing): string[] {
  const node = schema.getType("Node") as GraphQLCompositeType;
  return schema.getPossibleTypes(node as Parameters<typeof schema.getPossibleTypes>[0]).map(({ name }) => `'${name}'`);
}

function projectKeys({ context }: Listing, group: GraphQLObjectType, nodes: readonly FieldNode[], keys: readonly Key[], columns: readonly string[]): Projection {
  const type = getNamedType(group.getFields()["keys"]?.type) as GraphQLObjectType;
  const selection = collect(context, type, selectionSets(nodes));
  const records = keys.map(({ path, isNode }, index) => {
    const node = columns[index] as string;
    return projectRecord(selection, (name, selected) => {
      switch (name) {
        case "path":
          return { expression: "''", read: () => path };
        case "value":
          return { expression: isNode ? `${node}.id` : node, read: asIs };
        case "node": {
          if (!isNode) return { expression: "null", read: asIs };
          const element = projectElement(context, getNamedType(type.getFields()["node"]?.type) as GraphQLCompositeType, selectionSets(selected), node);
          return { ...withColumnsOf([element], `CASE WHEN ${node} IS NOT NULL THEN ${element.expression} END`), read: element.read };
        }
        default:
          return null;
      }
    });
  });
  return {
    ...listOf(records),
    read: (value, bound) => records.map(({ read }, index) => read((value as unknown[])[index], bound)),
  };
}
