import { Field, ID, InputType, Int } from "type-graphql";
import { GraphQLScalarType } from "graphql";
import { enumName } from "../enums";
import { DateScalar } from "../scalars/date";
import { BooleanFilter, DateFilter, enumFilter, FloatFilter, IdFilter, IntFilter, StringFilter, StringListFilter, TextFilter } from "./filters";
import { declarationOf, edgeOf, fieldsOf, implementationsOf, thunk, type Class, type DeclaredField } from "./registry";

/** A filter on the elements of a connection, and one on the relationship that leads to them. */
interface Filters {
  readonly where: Class;
  readonly relation: Class;
}

const filters = new Map<Class, Filters>();

/** The filter of a type's elements or, with `edge`, of the edges that lead to them: `MeetingWhere`, `MeetingAttendanceWhere`. */
export function whereInput(node: Class, edge?: Class): Class {
  return filtersOf(node, edge).where;
}

function filtersOf(node: Class, edge: Class | undefined): Filters {
  const found = filters.get(edge ?? node);
  if (found !== undefined) return found;
  const name = declarationOf(edge ?? node).name;
  const created = { where: class {}, relation: class {} };
  filters.set(edge ?? node, created); // before its fields, which may come back to it

  const { where, relation } = created;
  input(where, "and", () => [where], "All of these hold.");
  input(where, "or", () => [where], "One of these holds, or more.");
  input(where, "not", () => where, "This does not hold.");
  if (edge !== undefined) input(where, "node", thunk(whereInput(node)), `The ${declarationOf(node).name} at the end of the edge.`);
  if (edge === undefined) {
    for (const type of implementationsOf(node)) input(where, fieldName(type), thunk(whereInput(type)), `It is a ${declarationOf(type).name} for which this holds.`);
  }
  for (const field of fieldsOf(edge ?? node)) {
    const type = filterOf(field);
    if (type !== null) input(where, field.name, thunk(type), field.description);
  }
  InputType(`${name}Where`, { description: `Conditions on a ${name}; all that are given must hold.` })(where);

  input(relation, "some", () => where, "It holds for at least one.");
  input(relation, "none", () => where, "It holds for none.");
  input(relation, "every", () => where, "It holds for each; true where there are none.");
  input(relation, "count", () => IntFilter, "How many there are.");
  InputType(`${name}Relation`, { description: `Conditions on the related ${name}; all that are given must hold.` })(relation);
  return created;
}

function fieldName(type: Class): string {
  const { name } = declarationOf(type);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function filterOf(field: DeclaredField): Class | null {
  switch (field.binding.kind) {
    case "text":
      return TextFilter;
    case "property":
      return propertyFilter(field.type());
    case "one":
    case "many":
      return filtersOf(field.type() as Class, undefined).relation;
    case "connection":
      return filtersOf(field.type() as Class, edgeOf(field)).relation;
    default:
      return null;
  }
}

function propertyFilter(type: unknown): Class {
  if (Array.isArray(type)) return StringListFilter;
  if (type === String) return StringFilter;
  if (type === Boolean) return BooleanFilter;
  if (type === Int) return IntFilter;
  if (type === ID) return IdFilter;
  if (type === DateScalar) return DateFilter;
  if (type instanceof GraphQLScalarType) return FloatFilter;
  const name = enumName(type as object);
  if (name === undefined) throw new Error(`There is no filter for ${String(type)}.`);
  return enumFilter(name, type as object);
}

function input(target: Class, name: string, type: () => unknown, description: string): void {
  Field(type as () => Class, { nullable: true, description })(target.prototype as object, name);
}
