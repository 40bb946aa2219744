import { getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isNonNullType, isObjectType, isInterfaceType, type GraphQLArgument, type GraphQLField, type GraphQLInputObjectType, type GraphQLInputType } from "graphql";
import { publicSchema } from "../../../src/model";

/** A place where a client puts a value, reached from Query by the shortest way. */
export interface Place {
  /** `Meeting.attendances(first:)`, or the path inside a `where`. */
  readonly name: string;
  /** The type of the value. */
  readonly type: GraphQLInputType;
  /** A selection on Query that asks the field there under an alias, with the value of a variable. */
  selection(alias: string, variable: string): string;
}

/** An operation that puts the value of $v0 into the first place, that of $v1 into the second, and so on; the answers are a0, a1 … */
export function operationAt(places: readonly Place[]): string {
  return `query (${places.map(({ type }, index) => `$v${index}: ${String(type)}`).join(", ")}) { ${places.map((place, index) => place.selection(`a${index}`, `$v${index}`)).join(" ")} }`;
}

/** The variables for {@link operationAt}. */
export function variablesOf(values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
}

const schema = publicSchema();

/** Values for what must be given besides. */
const REQUIRED: Readonly<Record<string, string>> = { ID: '"x"', String: '"x"' };

/** How a selection on a type is reached: what stands before and after it. */
interface Way {
  readonly before: string;
  readonly after: string;
}

/** Every composite type that can be reached without arguments of its own, with the shortest way there. */
function waysToTypes(): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([["Query", { before: "", after: "" }]]);
  for (const [name, { before, after }] of ways) {
    const type = schema.getType(name);
    if (isAbstractType(type)) {
      for (const one of schema.getPossibleTypes(type)) if (!ways.has(one.name)) ways.set(one.name, { before: `${before} ... on ${one.name} {`, after: `} ${after}` });
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (!isCompositeType(target) || ways.has(target.name)) continue;
      ways.set(target.name, { before: `${before} ${field.name}${argumentsOf(field, [])} {`, after: `} ${after}` });
    }
  }
  return ways;
}

/** The arguments of a field as text: the given ones, and those that it needs. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>, given: readonly (readonly [string, string])[]): string {
  const needed = args.filter((one) => isNonNullType(one.type) && one.defaultValue === undefined && !given.some(([name]) => name === one.name)).map(({ name, type }) => [name, needs(type)] as const);
  const all = [...given, ...needed];
  return all.length === 0 ? "" : `(${all.map(([name, value]) => `${name}: ${value}`).join(", ")})`;
}

function needs(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return `[{ ${Object.values(named.getFields()).find((one) => getNamedType(one.type).name === "Boolean")?.name ?? ""}: true }]`;
  return String(type).startsWith("[") ? `[${REQUIRED[named.name] ?? ""}]` : (REQUIRED[named.name] ?? "");
}

/** Something small to select of what a field gives: of a connection the number of all or, where `isPaged`, what is read from a page. */
function leafOf(field: GraphQLField<unknown, unknown>, isPaged: boolean): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return "";
  if (!isObjectType(type) || !("pageInfo" in type.getFields())) return "{ __typename }";
  return isPaged ? "{ pageInfo { hasNextPage } }" : "{ totalCount }";
}

interface FieldWithArguments {
  readonly name: string;
  readonly way: Way;
  readonly field: GraphQLField<unknown, unknown>;
}

const FIELDS: readonly FieldWithArguments[] = [...waysToTypes()].flatMap(([name, way]) => {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).filter(({ args }) => args.length > 0).map((field) => ({ name: `${name}.${field.name}`, way, field }));
});

function placeOf({ name, way, field }: FieldWithArguments, path: string, argument: GraphQLArgument, type: GraphQLInputType, write: (variable: string) => string): Place {
  return {
    name: `${name}(${path}:)`,
    type,
    selection: (alias, variable) => `${way.before} ${alias}: ${field.name}${argumentsOf(field, [[argument.name, write(variable)]])} ${leafOf(field, argument.name !== "where")} ${way.after}`,
  };
}

/** Every argument of a field whose type has one of the names, in the whole schema. */
export function everyArgument(...types: readonly string[]): readonly Place[] {
  return FIELDS.flatMap((one) => one.field.args.filter(({ type }) => types.includes(getNamedType(type).name)).map((argument) => placeOf(one, argument.name, argument, argument.type, (variable) => variable)));
}

/** Every operator inside a `where` whose value has one of the types, for every field of every type of condition; each type is entered by the shortest way. */
export function everyOperator(...types: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  const entered = new Set<string>();
  const queue = FIELDS.flatMap((one) => one.field.args.filter(({ name }) => name === "where").map((argument) => ({ one, argument, type: getNamedType(argument.type) as GraphQLInputObjectType, path: ["where"], write: (inner: string) => inner })));
  for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
    const { one, argument, type, path, write } = entry;
    if (type.name.endsWith("Where")) {
      if (entered.has(type.name)) continue;
      entered.add(type.name);
    }
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      const further = { path: [...path, field.name], write: (value: string) => write(`{ ${field.name}: ${value} }`) };
      if (isInputObjectType(inner)) queue.push({ one, argument, type: inner, ...further });
      else if (types.includes(inner.name) && !isEnumType(inner)) places.push(placeOf(one, further.path.join("."), argument, field.type, further.write));
    }
  }
  return places;
}
