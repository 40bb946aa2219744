import { Extensions, Field, ID, InputType } from "type-graphql";
import type { Traversal } from "../binding";
import { DatePart, enumName, Language } from "../enums";
import { DateScalar } from "../scalars/date";
import { declarationOf, edgeOf, fieldsOf, implementationsOf, thunk, type Class, type DeclaredField } from "./registry";

/** Where a step of a path starts: at the element (`to`) or at the edge that leads to it. */
interface From {
  readonly of: "to" | "edge";
}

/** What a field of a grouping groups by. */
export type Grouping = From & (
  | { readonly kind: "text" | "date"; readonly property: string }
  /** A property; a number or a truth value has no text of its own. */
  | { readonly kind: "property"; readonly property: string; readonly isText: boolean }
  /** The element itself, known by its id. */
  | { readonly kind: "identity" }
  /** The type of an element of an interface. */
  | { readonly kind: "type" }
  /** The element at the end of the edge. */
  | { readonly kind: "node" }
  | { readonly kind: "related"; readonly traversal: Traversal }
);

const groupings = new Map<Class, Class>();

/** The keys by which elements of a type or, with `edge`, edges to them can be grouped: `MeetingGrouping`, `MeetingAttendanceGrouping`. */
export function groupingInput(node: Class, edge?: Class): Class {
  const found = groupings.get(edge ?? node);
  if (found !== undefined) return found;
  const target = class {};
  groupings.set(edge ?? node, target); // before its fields, which may come back to it
  const of = edge === undefined ? "to" : "edge";
  for (const field of fieldsOf(edge ?? node)) declareKey(target, field, of);
  if (edge !== undefined) key(target, "node", thunk(groupingInput(node)), { kind: "node", of: "to" }, `By what the ${declarationOf(node).name} at the end of the edge has.`);
  else if (implementationsOf(node).length > 0) key(target, "type", BOOLEAN, { kind: "type", of }, "By the type it is of.");
  const { name } = declarationOf(edge ?? node);
  InputType(`${name}Grouping`, { description: `A key to group a ${name} by: give one field, which leads to one value.` })(target);
  return target;
}

const BOOLEAN = (): unknown => Boolean;

function declareKey(target: Class, field: DeclaredField, of: From["of"]): void {
  const { name, binding, type, description } = field;
  switch (binding.kind) {
    case "text":
      key(target, name, () => Language, { kind: "text", of, property: binding.property }, description);
      break;
    case "property":
      if (Array.isArray(type())) break;
      if (type() === ID) key(target, name, BOOLEAN, { kind: "identity", of }, "By the element itself.");
      else if (type() === DateScalar) key(target, name, () => DatePart, { kind: "date", of, property: binding.property }, description);
      else key(target, name, BOOLEAN, { kind: "property", of, property: binding.property, isText: type() === String || enumName(type() as object) !== undefined }, description);
      break;
    case "one":
    case "many":
    case "connection":
      key(target, name, thunk(groupingInput(type() as Class, edgeOf(field))), { kind: "related", of, traversal: binding.traversal }, description);
      break;
  }
}

function key(target: Class, name: string, type: () => unknown, grouping: Grouping, description: string): void {
  Field(type as () => Class, { nullable: true, description })(target.prototype as object, name);
  Extensions({ graph: grouping })(target.prototype as object, name);
}
