import { Arg, Extensions, Field } from "type-graphql";
import type { Binding, Traversal } from "../binding";
import { Language } from "../enums";
import { connectionArguments, connectionClass } from "./connection";
import { classNamed, declareField, type Class, type TypeThunk } from "./registry";

interface FieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
}

type Declare = (prototype: object, name: string) => void;

function classOf(prototype: object): Class {
  return prototype.constructor as Class;
}

function declare(type: TypeThunk, binding: Binding, options: FieldOptions, edge?: string): Declare {
  return (prototype, name) => {
    declareField(classOf(prototype), { name, description: options.description, type, binding, nullable: options.nullable ?? false, ...(edge === undefined ? {} : { edge }) });
    Extensions({ graph: binding })(prototype, name);
  };
}

/** A property of the element, stored under the field's name. */
export function Property(type: TypeThunk, options: FieldOptions): Declare {
  return (prototype, name) => {
    Field(type, { ...options })(prototype, name);
    declare(type, { kind: "property", property: name }, options)(prototype, name);
  };
}

/**
 * The value of a Cypher expression (see {@link Binding}, column). `type` gives a class by its name, so that files need not import each
 * other; of classes, the expression is a variable or gives a list.
 */
export function Column(type: TypeThunk, expression: string | (() => string), options: FieldOptions): Declare {
  const resolved: TypeThunk = () => {
    const given: unknown = type();
    if (Array.isArray(given)) return given.map((one: unknown) => (typeof one === "string" ? classNamed(one) : one));
    return typeof given === "string" ? classNamed(given) : given;
  };
  return (prototype, name) => {
    Field(resolved, { ...options })(prototype, name);
    declare(resolved, { kind: "column", expression }, options)(prototype, name);
  };
}

/** A text in two languages, the language chosen by the argument lang. */
export function Text(options: FieldOptions): Declare {
  return (prototype, name) => {
    Field(() => String, { ...options })(prototype, name);
    Arg("lang", () => Language, { nullable: true, defaultValue: Language.EN, description: "ZH is the source; EN is the project's own gloss." })(prototype, name, 0);
    declare(() => String, { kind: "text", property: name }, options)(prototype, name);
  };
}

/** The one related element. `type` names its class; `match` is the pattern of a {@link Traversal}. */
export function One(type: string, match: string, options: FieldOptions & { readonly where?: string }): Declare {
  return (prototype, name) => {
    Field(() => classNamed(type), { description: options.description, nullable: options.nullable ?? false })(prototype, name);
    declare(() => classNamed(type), { kind: "one", traversal: traversal(match, options.where) }, options)(prototype, name);
  };
}

interface ManyArgument {
  readonly type: TypeThunk;
  readonly description: string;
  /** The condition that the argument adds when it is given; see {@link Traversal.arguments}. */
  readonly condition: string;
}

/** All related elements, a list that stays short. */
export function Many(
  type: string,
  match: string,
  options: FieldOptions & { readonly where?: string; readonly arguments?: Readonly<Record<string, ManyArgument>> },
): Declare {
  return (prototype, name) => {
    Field(() => [classNamed(type)], { description: options.description })(prototype, name);
    const given = Object.entries(options.arguments ?? {});
    given.forEach(([argument, { type: argumentType, description }], index) => {
      Arg(argument, argumentType, { nullable: true, description })(prototype, name, index);
    });
    const conditions = Object.fromEntries(given.map(([argument, { condition }]) => [argument, condition]));
    declare(() => classNamed(type), { kind: "many", traversal: { ...traversal(match, options.where), arguments: conditions } }, options)(prototype, name);
  };
}

/** A Relay connection over related elements; `edge` names the class with the properties of its edges. */
export function Connection(
  type: string,
  match: string,
  options: FieldOptions & { readonly where?: string; readonly edge?: string },
): Declare {
  const { edge } = options;
  const node = (): Class => classNamed(type);
  const properties = (): Class | undefined => (edge === undefined ? undefined : classNamed(edge));
  return (prototype, name) => {
    Field(() => connectionClass(node(), properties()), { description: options.description })(prototype, name);
    connectionArguments(prototype, name, node, properties);
    declare(node, { kind: "connection", traversal: traversal(match, options.where) }, options, edge)(prototype, name);
  };
}

function traversal(match: string, where: string | undefined): Traversal {
  return where === undefined ? { match } : { match, where };
}
