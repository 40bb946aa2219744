import { isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, typeFromAST, type GraphQLInputType, type GraphQLSchema, type VariableDefinitionNode } from "graphql";

/** A place in the variables of an operation: the name of a variable, then the keys and indexes inside it. */
type Place = readonly (string | number)[];

/** Stands in a compilation for a value of the variables: a compiled operation holds for any value in this place. */
export class Reference {
  constructor(readonly place: Place) {}
}

/** The variables of an operation as a compilation sees them. */
export interface AbstractVariables {
  /** The variables with References in place of their values: what is left is their structure, with enum values, truth values and nulls. */
  readonly values: Readonly<Record<string, unknown>>;
  /** A text that is equal for two operations of the same document exactly when their `values` are. */
  readonly shape: string;
}

/** Takes the values out of coerced variables, so that one compilation serves all that differ in values alone. */
export function abstractVariables(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[], coerced: Readonly<Record<string, unknown>>): AbstractVariables {
  const values: Record<string, unknown> = {};
  for (const { variable, type } of definitions) {
    const name = variable.name.value;
    const inputType = typeFromAST(schema, type) as GraphQLInputType | undefined;
    if (inputType !== undefined && Object.hasOwn(coerced, name)) values[name] = abstract(inputType, coerced[name], [name]);
  }
  return { values, shape: JSON.stringify(values, (_key, value: unknown) => (value instanceof Reference ? 0 : value)) };
}

function abstract(type: GraphQLInputType, value: unknown, place: Place): unknown {
  if (isNonNullType(type)) return abstract(type.ofType, value, place);
  if (value === null || value === undefined) return value;
  if (isListType(type)) {
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    if (isLeafType(item) && !isEnumType(item)) return new Reference(place);
    return (value as unknown[]).map((one, index) => abstract(type.ofType, one, [...place, index]));
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, abstract((fields[name] as { type: GraphQLInputType }).type, one, [...place, name])]));
  }
  return isEnumType(type) || typeof value === "boolean" ? value : new Reference(place);
}

/** Whether a value that a compilation sees depends on the values of variables. */
export function isOpen(value: unknown): boolean {
  return value instanceof Reference || (Array.isArray(value) && value.some(isOpen));
}

/** The value that a compilation saw as `value`, References replaced by what the variables hold. */
export function close(value: unknown, variables: Readonly<Record<string, unknown>>): unknown {
  if (value instanceof Reference) return value.place.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown>)[key], variables);
  return Array.isArray(value) ? value.map((one) => close(one, variables)) : value;
}
