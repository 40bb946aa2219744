import { isListType, isNonNullType, Kind, type DocumentNode, type FieldNode, type GraphQLField, type GraphQLSchema, type OperationDefinitionNode, type TypeNode } from "graphql";
import { getComplexity, type ComplexityEstimator } from "graphql-query-complexity";
import { LRUCache } from "lru-cache";
import type { Limits } from "../limits";
import type { Binding } from "../model";

/** How many elements are assumed where no size is given: in a page inside another element, and in a list that has no pages. */
const ASSUMED = { page: 5, list: 3 };

/** How many selections are looked at, fragments opened, before an operation is taken for endless. */
const MOST_SELECTIONS = 10_000;

/** How many costs are kept for one operation, one for each choice of the variables that matter. */
const KEPT = 100;

type Values = Readonly<Record<string, unknown>>;

/** What is known of an operation: the variables that its cost depends on, and the costs found so far. */
interface Known {
  readonly variables: readonly string[];
  readonly costs: LRUCache<string, number>;
}

/**
 * The cost of operations: how many values they may ask for, a list counting as many times as its page is large. Variables are read, their
 * defaults and those of arguments too. Kept by document, so that an operation that comes again is not estimated again.
 */
export function costs(schema: GraphQLSchema, limits: Limits): (document: DocumentNode, operation: OperationDefinitionNode, variables: Values) => number {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  const estimators = [estimatorOf(limits)];
  return (document, operation, variables) => {
    let one = known.get(operation);
    if (one === undefined) known.set(operation, (one = { variables: decisive(operation), costs: new LRUCache({ max: KEPT }) }));
    const key = one.variables.length === 0 ? "" : JSON.stringify(one.variables.map((name) => sizeIn(variables[name])));
    let cost = one.costs.get(key);
    if (cost === undefined) one.costs.set(key, (cost = estimate(schema, document, operation, variables, estimators)));
    return cost;
  };
}

function estimate(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Values, estimators: ComplexityEstimator[]): number {
  const definitions = document.definitions.filter((one) => one === operation || one.kind === Kind.FRAGMENT_DEFINITION);
  try {
    return getComplexity({ schema, query: { ...document, definitions }, variables, estimators, maxQueryNodes: MOST_SELECTIONS });
  } catch (error) {
    if (error instanceof Error && error.message.includes("maximum allowed number of nodes")) return Number.MAX_SAFE_INTEGER;
    throw error;
  }
}

/** The variables of an operation that can be sizes of pages, switch a selection on or off, or be lists of ids. */
function decisive({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions.filter(({ type }) => isDecisive(type)).map(({ variable }) => variable.name.value);
}

function isDecisive(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isDecisive(type.type);
  return type.kind === Kind.LIST_TYPE || type.name.value === "Int" || type.name.value === "Boolean";
}

/** Of a list its length alone matters. */
function sizeIn(value: unknown): unknown {
  return Array.isArray(value) ? value.length : value;
}

function estimatorOf(limits: Limits): ComplexityEstimator {
  return ({ field, args, childComplexity, node }) => 1 + sizeOf(limits, field, args as Values, node) * childComplexity;
}

/** How many elements a field may give. */
function sizeOf(limits: Limits, field: GraphQLField<unknown, unknown>, args: Values, node: FieldNode): number {
  const asked = args["first"] ?? args["last"];
  // What is out of bounds is refused later, by name.
  const page = (otherwise: number): number => Math.min(limits.pageSize, Math.max(1, typeof asked === "number" ? asked : otherwise));
  const binding = field.extensions["graph"] as Binding | undefined; // fields of introspection have none
  switch (binding?.kind) {
    case "all":
    case "search":
      return hasPage(node) ? page(limits.defaultPageSize) : 1;
    case "connection":
      return hasPage(node) ? page(ASSUMED.page) : 1;
    case "question":
      return binding.many || binding.limited ? page(limits.defaultPageSize) : 1;
    case "entities":
      return Array.isArray(args["ids"]) ? Math.max(1, args["ids"].length) : 1;
    case "part":
      // The nodes and edges of a page count with their connection; groups are a list of their own.
      return field.args.length > 0 ? page(ASSUMED.page) : 1;
    default:
      return hasList(field) ? ASSUMED.list : 1;
  }
}

/** Whether a connection is asked for elements; without, only for numbers over all of them. */
function hasPage({ selectionSet }: FieldNode): boolean {
  return (selectionSet?.selections ?? []).some((one) => one.kind !== Kind.FIELD || one.name.value === "nodes" || one.name.value === "edges");
}

function hasList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
