import type { Binding, Carrier } from "../binding";

/** A class of the model. */
export type Class = abstract new () => object;

/** The type of a field as type-graphql takes it: a class, an enum object, a scalar, or a list with one of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- type-graphql types it so
export type TypeThunk = () => any;

/** A class as a type thunk. Input types are made before a thunk of them: type-graphql takes only those that are there when it begins. */
export function thunk(type: Class): () => Class {
  return () => type;
}

export interface DeclaredField {
  readonly name: string;
  readonly description: string;
  readonly type: TypeThunk;
  readonly nullable: boolean;
  readonly binding: Binding;
  /** The name of the class with the properties of the relationship, for connections whose edges have any. */
  readonly edge?: string;
}

/** The class of the model with this name; entities refer to each other by name, so that their files need not import each other. */
export function classNamed(name: string): Class {
  const found = [...types.keys()].find((target) => target.name === name);
  if (found === undefined) throw new Error(`The model has no class ${name}.`);
  return found;
}

export interface DeclaredType {
  readonly name: string;
  readonly target: Class;
  readonly description: string;
  readonly interfaces: readonly Class[];
  readonly isInterface: boolean;
  /** Null for the classes that hold the properties of relationships. */
  readonly carrier: Carrier | null;
  /** The fields of Query: one entity by id, and all. */
  readonly roots: { readonly one?: string; readonly all?: string };
}

const types = new Map<Class, DeclaredType>();
const fields = new Map<Class, DeclaredField[]>();

/** Notes a type; called by the class decorators. */
export function declareType(type: DeclaredType): void {
  types.set(type.target, type);
}

/** Notes a field; called by the field decorators, before the class decorator of its class. */
export function declareField(target: Class, field: DeclaredField): void {
  fields.set(target, [...(fields.get(target) ?? []), field]);
}

/** The types declared so far, in the order of their declaration. */
export function declaredTypes(): readonly DeclaredType[] {
  return [...types.values()];
}

/** The declaration of a class; throws for a class that is not part of the model. */
export function declarationOf(target: Class): DeclaredType {
  const type = types.get(target);
  if (type === undefined) throw new Error(`${target.name} is not declared with @Entity, @Interface or @RelationshipProperties.`);
  return type;
}

/** The fields of a class: those of its interfaces and of the classes it extends first, then its own. */
export function fieldsOf(target: Class): readonly DeclaredField[] {
  const base = Object.getPrototypeOf(target) as Class;
  const inherited = [base, ...(types.get(target)?.interfaces ?? [])].filter((one) => one.prototype !== undefined).flatMap(fieldsOf);
  return [...new Map([...inherited, ...(fields.get(target) ?? [])].map((field) => [field.name, field])).values()];
}

/** The types that implement an interface; none of a type that is no interface. */
export function implementationsOf(target: Class): Class[] {
  return declaredTypes().filter(({ interfaces }) => interfaces.includes(target)).map((type) => type.target);
}

/** The class with the properties of a connection's edges, undefined where they have none. */
export function edgeOf(field: DeclaredField): Class | undefined {
  return field.edge === undefined ? undefined : classNamed(field.edge);
}
