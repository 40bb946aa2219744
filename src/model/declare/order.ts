import { Extensions, Field, InputType } from "type-graphql";
import { SortDirection } from "../enums";
import { DateScalar } from "../scalars/date";
import { declarationOf, fieldsOf, type Class } from "./registry";

const orders = new Map<Class, Class>();

/** What a key of an order sorts by: a property of the element (`of: "to"`) or of the edge that leads to it. */
export interface SortKey {
  readonly of: "to" | "edge";
  readonly property: string;
  /** Whether its values are dates. */
  readonly date: boolean;
  /** Whether an element may lack it. */
  readonly nullable: boolean;
}

/** The sort keys of a type or, with `edge`, of its edges and the nodes at their ends: `MeetingOrder`, `MeetingAttendanceOrder`. */
export function orderInput(node: Class, edge?: Class): Class {
  const found = orders.get(edge ?? node);
  if (found !== undefined) return found;
  const target = class {};
  orders.set(edge ?? node, target);
  keys(target, node, "to");
  if (edge !== undefined) keys(target, edge, "edge");
  InputType(`${declarationOf(edge ?? node).name}Order`, { description: "What to sort by; several keys in one object count in the order of their definition, so give one an object." })(target);
  return target;
}

function keys(target: Class, source: Class, of: SortKey["of"]): void {
  for (const { name, description, binding, type, nullable } of fieldsOf(source)) {
    if (binding.kind === "text") {
      key(target, name, { of, property: `${binding.property}En`, date: false, nullable }, `${description} By the English gloss.`);
      key(target, `${name}Zh`, { of, property: `${binding.property}Zh`, date: false, nullable }, `${description} By the Chinese text.`);
    }
    if (binding.kind === "property" && !Array.isArray(type())) key(target, name, { of, property: binding.property, date: type() === DateScalar, nullable }, description);
  }
}

function key(target: Class, name: string, sort: SortKey, description: string): void {
  Field(() => SortDirection, { nullable: true, description })(target.prototype as object, name);
  Extensions({ graph: sort })(target.prototype as object, name);
}
