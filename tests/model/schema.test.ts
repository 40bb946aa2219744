import { join } from "node:path";
import { getNamedType, isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedDirective, type GraphQLNamedType } from "graphql";
import { emitted } from "../../src/emit";
import { bindingOf, carrierOf, publicSchema } from "../../src/model";
import { read } from "../support/files";

const root = join(__dirname, "../..");
const types = Object.values(publicSchema().getTypeMap()).filter(({ name }) => !name.startsWith("__"));

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

test.each([...emitted()])("%s is committed as it is emitted (npm run emit)", (path, text) => {
  expect(read(join(root, path))).toBe(text);
});

test("every field is bound to the graph, and none has a resolver", () => {
  for (const type of types) {
    for (const field of fieldsOf(type)) {
      expect(() => bindingOf(field)).not.toThrow();
      expect(field.resolve).toBeUndefined();
    }
  }
});

test("no interface or union resolves its type itself: the executor does", () => {
  expect(types.filter((type) => isAbstractType(type) && type.resolveType).map(({ name }) => name)).toEqual([]);
});

test("every type that is an element of the graph says what carries it", () => {
  const elements = types.filter((type) => fieldsOf(type).some((field) => ["property", "text", "one", "many", "connection"].includes(bindingOf(field).kind)));
  const without = elements.filter((type) => carrierOf(type) === null).map(({ name }) => name);
  // What an edge says is carried by the connection's relationship; answers to questions and what they are made of are rows of a statement.
  const columns = types.flatMap((type) => fieldsOf(type).filter((field) => ["question", "column"].includes(bindingOf(field).kind)).map((field) => getNamedType(field.type).name));
  expect(without.filter((name) => !name.endsWith("Edge") && !columns.includes(name))).toEqual([]);
});

test("every type, field, argument, enum value, input field and directive of the public schema is described", () => {
  const directives = publicSchema().getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const described = [
    ...types.flatMap((type) => [
      place(type.name, type),
      ...fieldsOf(type).flatMap((field) => [
        place(`${type.name}.${field.name}`, field),
        ...field.args.map((argument) => place(`${type.name}.${field.name}(${argument.name})`, argument)),
      ]),
      ...(isInputObjectType(type) ? Object.values(type.getFields()).map((field) => place(`${type.name}.${field.name}`, field)) : []),
      ...(isEnumType(type) ? type.getValues().map((value) => place(`${type.name}.${value.name}`, value)) : []),
    ]),
    ...directives.flatMap((directive) => [place(`@${directive.name}`, directive), ...directive.args.map((argument) => place(`@${directive.name}(${argument.name})`, argument))]),
  ];
  expect(described.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
});

function place(name: string, { description }: { readonly description?: string | null | undefined }) {
  return { name, description };
}
