import { getNamedType, GraphQLObjectType, isInterfaceType, type GraphQLCompositeType, type GraphQLField, type GraphQLInterfaceType } from "graphql";
import { limitError } from "../../limits";
import { bindingOf, carrierOf, type Traversal } from "../../model";
import type { Context } from "../context";
import { endsOf, matchLines, subquery, type Ends } from "../cypher";
import { depthOf } from "./depth";
import { predicates, type Operators } from "./operators";
import { userError } from "../userError";
import { Reference } from "../variables";

type Where = Readonly<Record<string, unknown>>;

/** What a condition looks at: the fields of a type on the element that a variable holds, or those of an edge. */
interface Subject {
  readonly type: GraphQLCompositeType;
  readonly variable: string;
  /** For an edge: the element at its end. */
  readonly node?: Subject;
}

/** A `where` in Cypher. */
export interface Filter {
  /** Conditions to be joined by AND. */
  readonly conditions: readonly string[];
  /** Lines MATCH and WHERE that lead on to nodes with given ids, of which there may be several for one element; none where `where` names no ids. */
  readonly anchor: readonly string[];
}

/**
 * The filter of a connection's `where`. Truth has two values here: what has no value fulfils no condition but isNull and eq: null, and
 * `not` holds for it. With `anchored`, a condition that there is some related node with a given id becomes a pattern: then Neo4j can
 * start at that node, where it would test every element of the list for an EXISTS.
 */
export function compileWhere(context: Context, edge: GraphQLObjectType, element: GraphQLCompositeType, where: unknown, ends: Ends, anchored: boolean): Filter {
  if (where === undefined || where === null) return { conditions: [], anchor: [] };
  const depth = depthOf(where);
  if (depth > context.limits.whereDepth) throw limitError(context.limits, "whereDepth", depth);
  context.conditions.add(countOf(where));
  const subject = subjectOf(edge, element, ends);
  return anchored ? anchoredFilter(context, subject, where as Where) : { conditions: conditions(context, subject, where as Where), anchor: [] };
}

function anchoredFilter(context: Context, subject: Subject, where: Where): Filter {
  const found = Object.entries(where).find(([name, value]) => name in fieldsOf(subject.type) && namesIds((value as Where | null)?.["some"]));
  if (found === undefined) return { conditions: conditions(context, subject, where), anchor: [] };
  const [name, { some, ...others }] = found as [string, Where];
  const binding = bindingOf(fieldsOf(subject.type)[name] as GraphQLField<unknown, unknown>);
  if (binding.kind !== "one" && binding.kind !== "many" && binding.kind !== "connection") return { conditions: conditions(context, subject, where), anchor: [] };
  const related = relatedSubject(context, subject.variable, fieldsOf(subject.type)[name] as GraphQLField<unknown, unknown>, binding.traversal);
  const inner = anchoredFilter(context, related.subject, some as Where);
  return {
    conditions: conditions(context, subject, { ...where, [name]: others }),
    anchor: [...matchLines(context, binding.traversal, related.ends, inner.conditions), ...inner.anchor],
  };
}

/** Whether a condition can hold only for nodes with ids that it names, or for what leads to such nodes. */
function namesIds(where: unknown): boolean {
  if (typeof where !== "object" || where === null || where instanceof Reference) return false;
  return Object.entries(where).some(([name, value]: [string, Where | null]) => {
    if (name === "id") return (value?.["eq"] ?? value?.["in"] ?? null) !== null;
    if (name === "and") return (value as unknown as unknown[] | null)?.some(namesIds) === true;
    return name !== "or" && name !== "not" && (name === "node" ? namesIds(value) : namesIds(value?.["some"]));
  });
}

/** How many conditions a `where` has: its innermost values, a list of them being one, and its empty objects. */
function countOf(value: unknown): number {
  if (typeof value !== "object" || value === null || value instanceof Reference) return 1;
  const inner = Object.values(value) as readonly unknown[];
  const isList = Array.isArray(value) && inner.every((one) => typeof one !== "object" || one instanceof Reference);
  return isList ? 1 : Math.max(1, inner.reduce<number>((sum, one) => sum + countOf(one), 0));
}

function subjectOf(edge: GraphQLObjectType, element: GraphQLCompositeType, ends: Ends): Subject {
  const node: Subject = { type: element, variable: ends.to };
  return ends.edge === undefined ? node : { type: edge, variable: ends.edge, node };
}

function conditions(context: Context, subject: Subject, where: Where): string[] {
  return Object.entries(where).flatMap(([name, value]) => (value === null || value === undefined ? [] : condition(context, subject, name, value)));
}

function condition(context: Context, subject: Subject, name: string, value: unknown): string[] {
  switch (name) {
    case "and":
      return (value as Where[]).flatMap((one) => conditions(context, subject, one));
    case "or":
      return [join((value as Where[]).map((one) => join(conditions(context, subject, one), "AND", "true")), "OR", "false")];
    case "not":
      return [`NOT coalesce(${join(conditions(context, subject, value as Where), "AND", "true")}, false)`];
    case "node":
      if (subject.node !== undefined) return conditions(context, subject.node, value as Where);
  }
  const type = implementation(context, subject.type, name);
  if (type !== null) return [`${subject.variable}:${carrierOf(type)?.label ?? type.name}`, ...conditions(context, { ...subject, type }, value as Where)];
  const field = fieldsOf(subject.type)[name];
  if (field === undefined) throw userError(`${subject.type.name} has no condition ${name}.`);
  return fieldCondition(context, subject.variable, field, value as Operators);
}

/** The type for which a condition on an interface is named: `person` on Actor. */
function implementation(context: Context, type: GraphQLCompositeType, name: string): GraphQLObjectType | GraphQLInterfaceType | null {
  if (!isInterfaceType(type)) return null;
  const { interfaces, objects } = context.schema.getImplementations(type);
  return [...interfaces, ...objects].find((one) => one.name.charAt(0).toLowerCase() + one.name.slice(1) === name) ?? null;
}

function fieldCondition(context: Context, variable: string, field: GraphQLField<unknown, unknown>, value: Operators): string[] {
  const binding = bindingOf(field);
  const add = (one: unknown): string => context.parameters.add(one);
  switch (binding.kind) {
    case "property": {
      const type = getNamedType(field.type).name;
      // Ids are unique over the label Entity: with it, Neo4j seeks in the index instead of testing every node.
      const indexed = field.name === "id" ? [`${variable}:Entity`] : [];
      return [...indexed, ...predicates(`${variable}.${binding.property}`, value, { name: field.name, type, add })];
    }
    case "text": {
      const { lang, ...operators } = value;
      const languages = lang === undefined || lang === null ? ["En", "Zh"] : [lang === "ZH" ? "Zh" : "En"];
      const parameters = new Map<unknown, string>();
      const once = (one: unknown): string => {
        const name = parameters.get(one) ?? add(one);
        parameters.set(one, name);
        return name;
      };
      const options = { name: field.name, type: "String", add: once };
      return [join(languages.map((language) => join(predicates(`${variable}.${binding.property}${language}`, operators, options), "AND", "true")), "OR", "false")];
    }
    case "one":
    case "many":
    case "connection":
      return relationConditions(context, variable, field, binding.traversal, value);
    default:
      throw new Error(`${field.name} cannot be filtered.`);
  }
}

/** What a field leads to, from the element that a variable holds, and the variables of the pattern that leads there. */
function relatedSubject(context: Context, from: string, field: GraphQLField<unknown, unknown>, traversal: Traversal): { readonly subject: Subject; readonly ends: Ends } {
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const fields = fieldsOf(type);
  const isConnection = bindingOf(field).kind === "connection";
  const element = (isConnection ? getNamedType(fields["nodes"]?.type) : type) as GraphQLCompositeType;
  const ends = endsOf(context, traversal, element.name, from);
  const subject = isConnection ? subjectOf(getNamedType(fields["edges"]?.type) as GraphQLObjectType, element, ends) : { type: element, variable: ends.to };
  return { subject, ends };
}

function relationConditions(context: Context, from: string, field: GraphQLField<unknown, unknown>, traversal: Traversal, value: Operators): string[] {
  return Object.entries(value).flatMap(([operator, operand]) => {
    if (operand === null || operand === undefined) return [];
    const { subject, ends } = relatedSubject(context, from, field, traversal);
    if (operator === "count") {
      return predicates(subquery("COUNT", matchLines(context, traversal, ends, [])), operand as Operators, { name: operator, type: "Int", add: (one) => context.parameters.add(one) });
    }
    const inner = conditions(context, subject, operand as Where);
    const all = operator === "every" ? [`NOT coalesce(${join(inner, "AND", "true")}, false)`] : inner;
    const exists = subquery("EXISTS", matchLines(context, traversal, ends, all));
    return [operator === "some" ? exists : `NOT ${exists}`];
  });
}

function fieldsOf(type: GraphQLCompositeType): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  return type instanceof GraphQLObjectType || isInterfaceType(type) ? type.getFields() : {};
}

function join(parts: readonly string[], operator: "AND" | "OR", empty: string): string {
  if (parts.length === 0) return empty;
  return parts.length === 1 ? (parts[0] ?? empty) : `(${parts.join(` ${operator} `)})`;
}
