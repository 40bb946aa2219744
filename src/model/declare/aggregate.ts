import { Arg, Extensions, Field, Float, Int, ObjectType } from "type-graphql";
import type { Binding } from "../binding";
import { GroupSort } from "../enums";
import { DateScalar } from "../scalars/date";
import { GroupKey } from "./groupKey";
import { groupingInput } from "./grouping";
import { Part } from "./part";
import { declarationOf, fieldsOf, type Class } from "./registry";

/** Declares on a connection what its elements come to, as a whole and by groups. */
export function aggregateFields(connection: object, name: string, node: Class, edge: Class | undefined): void {
  const measures = measuresOf(name, node, edge);
  const aggregate = class {};
  declareMeasures(aggregate, measures);
  ObjectType(`${name}Aggregate`, { description: `What a list of ${declarationOf(node).name} comes to as a whole.` })(aggregate);
  Part(() => aggregate, { description: "What all that the conditions leave come to, on all pages." })(connection, "aggregate");

  const group = class {};
  Part(() => [GroupKey], { description: "What its elements have in common, in the order of `by`." })(group.prototype, "keys");
  declareMeasures(group, measures);
  ObjectType(`${name}Group`, { description: `Those in a list of ${declarationOf(node).name} that have keys in common.` })(group);
  Part(() => [group], { description: "All that the conditions leave, on all pages, by groups: those that lack a key have a group too; one with several values of a key counts in the group of each." })(connection, "groups");
  Arg("by", () => [groupingInput(node, edge)], { description: "The keys of the groups, each one path." })(connection, "groups", 0);
  Arg("sort", () => GroupSort, { nullable: true, defaultValue: GroupSort.KEYS, description: "The order of the groups." })(connection, "groups", 1);
  Arg("first", () => Int, { nullable: true, description: "How many groups to give; without it all, or an error where they are more than the limit of the server." })(connection, "groups", 2);
}

function declareMeasures(target: Class, extremes: Class | null): void {
  const prototype = target.prototype as object;
  Part(() => Int, { description: "How many there are, each counted once." })(prototype, "count");
  if (extremes === null) return;
  for (const [name, description] of [["min", "The smallest or earliest of each property."], ["max", "The largest or latest of each property."]] as const) {
    Part(() => extremes, { description })(prototype, name);
  }
}

/** The type that holds an extreme of each property that has an order; null where there is no such property. */
function measuresOf(name: string, node: Class, edge: Class | undefined): Class | null {
  const ordered = [
    ...fieldsOf(node).map((field) => ({ field, of: "to" as const })),
    ...(edge === undefined ? [] : fieldsOf(edge).map((field) => ({ field, of: "edge" as const }))),
  ].filter(({ field: { binding, type } }) => binding.kind === "property" && ([String, Int, Float, DateScalar] as unknown[]).includes(type()));
  if (ordered.length === 0) return null;
  const extremes = class {};
  for (const { field, of } of ordered) {
    if (field.binding.kind !== "property") continue;
    const binding: Binding = { kind: "extreme", of, property: field.binding.property };
    Field(field.type, { nullable: true, description: `${field.description} Null where none has one.` })(extremes.prototype, field.name);
    Extensions({ graph: binding })(extremes.prototype, field.name);
  }
  ObjectType(`${name}Extremes`, { description: `An extreme of each property of a list of ${declarationOf(node).name} that has an order.` })(extremes);
  return extremes;
}
