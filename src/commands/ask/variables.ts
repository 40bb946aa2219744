import { Kind, print, type OperationDefinitionNode, type TypeNode, type VariableDefinitionNode } from "graphql";
import { Failure } from "../../failure";
import { alike } from "./alike";
import { readText } from "./readQuery";

type Values = Readonly<Record<string, unknown>>;

/**
 * The values of an operation's variables: `json` is an object, or @ and the file that holds it; each of `single` is name=value, read by the
 * variable's own type: numbers for Int and Float, true and false for Boolean, JSON for what begins as an object or a list, text for all else.
 * A list's variable may be given several times. Throws a Failure CONFIGURATION.
 */
export function variablesOf(operation: OperationDefinitionNode, json: string | undefined, single: readonly string[]): Values {
  const definitions = operation.variableDefinitions ?? [];
  const values = new Map<string, unknown>(Object.entries(json === undefined ? {} : readObject(json)));
  const texts = new Map<string, string[]>();
  for (const one of single) {
    const [, name = "", text = ""] = /^\$?(\w+)=([^]*)$/.exec(one) ?? [];
    if (name === "") throw new Failure("CONFIGURATION", `--variable ${one} is not written as name=value.`);
    texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  for (const [name, given] of texts) values.set(name, read(definitionOf(name, definitions), given));
  return Object.fromEntries(values);
}

function readObject(json: string): Values {
  const text = json.startsWith("@") ? readText(json.slice(1)) : json;
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Failure("CONFIGURATION", `--variables ${json} is no JSON object such as {"day": "2007-09-27"}.`);
  return value as Values;
}

function definitionOf(name: string, definitions: readonly VariableDefinitionNode[]): VariableDefinitionNode {
  const found = definitions.find(({ variable }) => variable.name.value === name);
  if (found !== undefined) return found;
  const names = definitions.map(({ variable }) => variable.name.value);
  const others = names.length === 0 ? "The operation has no variables." : `It has ${names.map((one) => `$${one}`).join(", ")}.`;
  throw new Failure("CONFIGURATION", `The operation has no variable $${name}.${alike(name, names)}`, [others]);
}

function read({ variable, type }: VariableDefinitionNode, texts: readonly string[]): unknown {
  const name = variable.name.value;
  const nullable = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  const [first = "", ...others] = texts;
  if (nullable.kind === Kind.LIST_TYPE) {
    return others.length === 0 && first.trim().startsWith("[") ? readJson(name, type, first) : texts.map((text) => readOne(name, nullable.type, text));
  }
  if (others.length > 0) throw new Failure("CONFIGURATION", `--variable ${name} is given ${texts.length} times, but $${name} is of type ${print(type)}, no list.`);
  return readOne(name, nullable, first);
}

function readOne(name: string, type: TypeNode, text: string): unknown {
  const named = print(type).replace(/!$/, "");
  if (["String", "ID", "Date"].includes(named)) return text;
  if (["Int", "Float", "Boolean"].includes(named) || /^\s*[[{]/.test(text)) return readJson(name, type, text);
  return text;
}

/** Reads JSON, and refuses what is of another type than a simple variable. */
function readJson(name: string, type: TypeNode, text: string): unknown {
  const value = parse(text);
  const expected = { Int: "number", Float: "number", Boolean: "boolean" }[print(type).replace(/!$/, "")];
  if (value !== undefined && (value === null || expected === undefined || typeof value === expected)) return value;
  throw new Failure("CONFIGURATION", `--variable ${name}=${text} is no value of type ${print(type)}.`);
}

/** The value of a JSON text; undefined where it is none. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
