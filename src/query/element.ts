import { isAbstractType, isObjectType, type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, type SelectionSetNode } from "graphql";
import { bindingOf, carrierOf, type Binding } from "../model";
import type { Context } from "./context";
import { listOf, valuesOf } from "./cypher";
import { projectField, propertyOf } from "./field";
import { keyLength, TYPE, type Answer, type Expression, type Projection, type Read } from "./projection";
import { collect, nameOf } from "./selection";

interface Slot {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly binding: Binding;
  readonly types: Set<string>;
  readonly projection: Projection;
  /** Where its value stands in the list. */
  readonly place: number;
}

/**
 * What is selected on an element of the graph, as a list of values in a fixed order: the compiler knows the shape, so no
 * key travels with the values. Of an interface, the fields of all its types stand in one list, shared ones once; what one type alone has is
 * looked for in elements of that type, unless the element `isOne` by itself, where it costs little and Neo4j plans better without.
 */
export function projectElement(context: Context, type: GraphQLCompositeType, sets: readonly SelectionSetNode[], variable: string, isOne = false): Projection {
  const possible = isObjectType(type) ? [type] : context.schema.getPossibleTypes(type);
  const wanted = possible.flatMap((object) => slotsOf(context, object, sets)).reduce(merge, []);
  const stored = valuesOf(context, variable, wanted.flatMap(({ object, nodes }) => propertyOf(context, object, nodes) ?? []));
  // What is asked for under several names travels once: Neo4j would send it as often, and the driver keep it as often.
  const projections = new Map<string, { readonly projection: Projection; readonly place: number }>();
  const slots = wanted.map((slot) => {
    const projection = project(context, slot, possible, variable, stored.variable, isOne);
    const { place } = projections.get(projection.expression) ?? { place: projections.size };
    projections.set(projection.expression, { projection, place });
    return { ...slot, projection, place };
  });
  const all = (before: readonly Expression[]): Expression => {
    const { expression, columns = [] } = listOf([...before, ...[...projections.values()].map(({ projection }) => projection)]);
    return columns.length + stored.columns.length === 0 ? { expression } : { expression, columns: [...stored.columns, ...columns] };
  };
  if (!isAbstractType(type)) return { ...all([]), read: reader(context, slots, 0) };
  const [alike] = possible;
  if (alike !== undefined && isAlike(context, possible, slots, sets)) {
    // Whatever it is, the answer has the same fields: its labels are not read.
    const read = reader(context, slots, 0);
    return { ...all([]), read: (value, bound) => Object.assign(read(value, bound) as Answer, { [TYPE]: alike.name }) };
  }
  const readers = new Map(possible.map(({ name }) => [name, { name, read: reader(context, slots, 1, name) }]));
  const byLabel = new Map(possible.map((object) => [carrierOf(object)?.label ?? object.name, readers.get(object.name)]));
  return {
    ...all([{ expression: `labels(${variable})` }]),
    read: (value, bound) => {
      const labels = (value as [string[]])[0];
      const found = labels.map((label) => byLabel.get(label)).find((one) => one !== undefined);
      if (found === undefined) throw new Error(`A node with the labels ${labels.join(", ")} is no ${type.name}.`);
      const answer = found.read(value, bound) as Answer;
      answer[TYPE] = found.name;
      return answer;
    },
  };
}

/** Whether what is selected is the same for all types. */
function isAlike(context: Context, possible: readonly GraphQLObjectType[], slots: readonly Slot[], sets: readonly SelectionSetNode[]): boolean {
  return slots.every(({ types }) => types.size === possible.length) && possible.every((type) => [...collect(context, type, sets).values()].every((nodes) => nameOf(nodes) !== "__typename"));
}

type Wanted = Omit<Slot, "projection" | "place"> & { readonly object: GraphQLObjectType };

function slotsOf(context: Context, object: GraphQLObjectType, sets: readonly SelectionSetNode[]): Wanted[] {
  return [...collect(context, object, sets)].flatMap(([key, nodes]) => {
    const field = object.getFields()[nameOf(nodes)];
    return field === undefined ? [] : [{ key, nodes, object, binding: bindingOf(field), types: new Set([object.name]) }]; // __typename has none
  });
}

/** One slot serves several types where they take the same field nodes from the same place. */
function merge(slots: Wanted[], next: Wanted): Wanted[] {
  const same = slots.find(({ key, nodes, binding }) => key === next.key && binding === next.binding && nodes.length === next.nodes.length && nodes.every((node, index) => node === next.nodes[index]));
  if (same === undefined) return [...slots, next];
  for (const name of next.types) same.types.add(name);
  return slots;
}

function project(context: Context, wanted: Wanted, possible: readonly GraphQLObjectType[], variable: string, stored: string, isOne: boolean): Projection {
  const projection = projectField(context, wanted.object, wanted.nodes, variable, stored);
  const simple = wanted.binding.kind === "property" || wanted.binding.kind === "text";
  if (simple || isOne || wanted.types.size === possible.length) return projection;
  const labels = possible.filter(({ name }) => wanted.types.has(name)).map((object) => carrierOf(object)?.label ?? object.name);
  return { ...projection, expression: `CASE WHEN ${variable}:${labels.join("|")} THEN ${projection.expression} END` };
}

function reader({ size }: Context, slots: readonly Slot[], offset: number, type?: string): Read {
  const own = slots.flatMap(({ key, projection, types, place }) => (type === undefined || types.has(type) ? [{ key, index: place + offset, read: projection.read }] : []));
  const keys = own.reduce((sum, { key }) => sum + keyLength(key), 0);
  return (value, bound) => {
    const row = value as readonly unknown[];
    const answer: Answer = {};
    let length = keys;
    for (const { index } of own) {
      const raw = row[index];
      if (typeof raw === "string") length += raw.length;
    }
    size.add(length);
    for (const { key, index, read } of own) {
      const raw = row[index];
      answer[key] = raw === null || raw === undefined ? null : read(raw, bound);
    }
    return answer;
  };
}
