import { getNamedType, GraphQLObjectType, isInterfaceType, type GraphQLCompositeType, type GraphQLField, type GraphQLInterfaceType } from "graphql";
import { bindingOf, carrierOf, type Traversal } from "../model";
import type { Context } from "./context";
import { endsOf, matchLines, subquery, type Ends } from "./cypher";
import { predicates, type Operators } from "./operators";
import { userError } from "./userError";
import { Reference } from "./variables";

type Where = Readonly<Record<string, unknown>>;

/** What a condition looks at: the fields of a type on the element that a variable holds, or those of an edge. */
interface Subject {
  readonly type: GraphQLCompositeType;
  readonly variable: string;
  /** For an edge: the element at its end. */
  readonly node?: Subject;
}

/**
 * The conditions of a connection's `where`, to be joined by AND. Truth has two values here: what has no value fulfils no
 * condition but isNull and eq: null, and `not` holds for it.
 */
export function compileWhere(context: Context, edge: GraphQLObjectType, element: GraphQLCompositeType, where: unknown, ends: Ends): string[] {
  if (where === undefined || where === null) return [];
  const depth = depthOf(where);
  if (depth > context.limits.maxWhereDepth) throw userError(`where may have ${context.limits.maxWhereDepth} levels, found ${depth}.`);
  return conditions(context, subjectOf(edge, element, ends), where as Where);
}

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null || value instanceof Reference) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
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
      return relationConditions(context, variable, binding.traversal, null, getNamedType(field.type) as GraphQLCompositeType, value);
    case "connection": {
      const connection = getNamedType(field.type) as GraphQLObjectType;
      const edge = getNamedType(connection.getFields()["edges"]?.type) as GraphQLObjectType;
      const element = getNamedType(connection.getFields()["nodes"]?.type) as GraphQLCompositeType;
      return relationConditions(context, variable, binding.traversal, edge, element, value);
    }
    default:
      throw new Error(`${field.name} cannot be filtered.`);
  }
}

function relationConditions(context: Context, from: string, traversal: Traversal, edge: GraphQLObjectType | null, element: GraphQLCompositeType, value: Operators): string[] {
  return Object.entries(value).flatMap(([operator, operand]) => {
    if (operand === null || operand === undefined) return [];
    const ends = endsOf(context, traversal, element.name, from);
    if (operator === "count") {
      return predicates(subquery("COUNT", matchLines(context, traversal, ends, [])), operand as Operators, { name: operator, type: "Int", add: (one) => context.parameters.add(one) });
    }
    const subject: Subject = edge === null ? { type: element, variable: ends.to } : subjectOf(edge, element, ends);
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
