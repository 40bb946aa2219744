import { Extensions, Field, InputType } from "type-graphql";
import type { Traversal } from "../binding";
import { SortDirection } from "../enums";
import { DateScalar } from "../scalars/date";
import { declarationOf, fieldsOf, thunk, type Class } from "./registry";

const orders = new Map<Class, Class>();

/** Whose value a key of an order sorts by: that of the element (`to`) or of the edge that leads to it. */
interface Keyed {
  readonly of: "to" | "edge";
}

/** A key that sorts by a property. */
export interface PropertySortKey extends Keyed {
  readonly kind: "property";
  readonly property: string;
  /** Whether its values are dates. */
  readonly date: boolean;
  /** Whether an element may lack it. */
  readonly nullable: boolean;
}

/** A key that sorts by keys of the one related element. */
export interface RelatedSortKey extends Keyed {
  readonly kind: "related";
  readonly traversal: Traversal;
}

export type SortKey = PropertySortKey | RelatedSortKey;

/** The sort keys of a type or, with `edge`, of its edges and the nodes at their ends: `MeetingOrder`, `MeetingAttendanceOrder`. */
export function orderInput(node: Class, edge?: Class): Class {
  const found = orders.get(edge ?? node);
  if (found !== undefined) return found;
  const target = class {};
  orders.set(edge ?? node, target); // before its keys, which may come back to it
  keys(target, node, "to");
  if (edge !== undefined) keys(target, edge, "edge");
  InputType(`${declarationOf(edge ?? node).name}Order`, { description: "What to sort by; several keys in one object count in the order of their definition, so give one an object." })(target);
  return target;
}

function keys(target: Class, source: Class, of: SortKey["of"]): void {
  for (const { name, description, binding, type, nullable } of fieldsOf(source)) {
    switch (binding.kind) {
      case "text":
        key(target, name, SORT, { kind: "property", of, property: `${binding.property}En`, date: false, nullable }, `${description} By the English gloss.`);
        key(target, `${name}Zh`, SORT, { kind: "property", of, property: `${binding.property}Zh`, date: false, nullable }, `${description} By the Chinese text.`);
        break;
      case "property":
        if (!Array.isArray(type())) key(target, name, SORT, { kind: "property", of, property: binding.property, date: type() === DateScalar, nullable }, description);
        break;
      case "one":
        key(target, name, thunk(orderInput(type() as Class)), { kind: "related", of, traversal: binding.traversal }, `${description} By what it has; elements without one come last.`);
        break;
    }
  }
}

const SORT = (): unknown => SortDirection;
function key(target: Class, name: string, type: () => unknown, sort: SortKey, description: string): void {
  Field(type as () => Class, { nullable: true, description })(target.prototype as object, name);
  Extensions({ graph: sort })(target.prototype as object, name);
}
