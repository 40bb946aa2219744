import { InterfaceType, ObjectType } from "type-graphql";
import { declareType, type Class, type DeclaredType } from "./registry";

interface EntityOptions {
  readonly description: string;
  readonly implements?: Class[];
  /** The field of Query that gives one by its id. */
  readonly one?: string;
  /** The field of Query that gives all. */
  readonly all?: string;
  /** For a type that lives on relationships: the pattern that finds all of them as `to`. */
  readonly relationship?: string;
  /** The label of its nodes; the name of the class unless said otherwise. */
  readonly label?: string;
}

function declaration(target: Class, options: EntityOptions, isInterface: boolean): DeclaredType & { carrier: NonNullable<DeclaredType["carrier"]> } {
  const label = options.label ?? target.name;
  return {
    name: target.name,
    target,
    description: options.description,
    interfaces: options.implements ?? [],
    isInterface,
    carrier: options.relationship === undefined
      ? { element: "node", all: `(to:${label})`, label }
      : { element: "relationship", all: options.relationship, label: null },
    roots: { ...(options.one === undefined ? {} : { one: options.one }), ...(options.all === undefined ? {} : { all: options.all }) },
  };
}

/** Declares an object type of the public schema and what carries it in the graph. */
export function Entity(options: EntityOptions) {
  return (target: Class): void => {
    const type = declaration(target, options, false);
    declareType(type);
    ObjectType(type.name, { description: type.description, implements: [...type.interfaces] })(target);
  };
}

/** Declares an interface of the public schema; its label is shared by the nodes of all types that implement it. */
export function Interface(options: EntityOptions) {
  return (target: Class): void => {
    const type = declaration(target, options, true);
    declareType(type);
    InterfaceType(type.name, { description: type.description, implements: [...type.interfaces], autoRegisterImplementations: true })(target);
  };
}

/** Declares the properties of a relationship: those that the edges of a connection show, or that several types which live on it share. */
export function RelationshipProperties(options: { readonly description: string }) {
  return (target: Class): void => {
    declareType({ name: target.name, target, description: options.description, interfaces: [], isInterface: false, carrier: null, roots: {} });
    ObjectType(target.name, { description: options.description })(target);
  };
}
