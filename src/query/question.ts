import { getNamedType, isEnumType, type ASTNode, type FieldNode, type GraphQLCompositeType, type GraphQLField } from "graphql";
import neo4j from "neo4j-driver";
import type { Binding, QuestionParameter } from "../model";
import type { Context } from "./context";
import { aggregatedRows, rows } from "./cypher";
import { projectElement } from "./element";
import { addSize, sizeOf } from "./list/page";
import { only, type Projection } from "./projection";
import { queryText, withParameters } from "./queryText";
import { selectionSets } from "./selection";
import { userError } from "./userError";

type Question = Extract<Binding, { kind: "question" }>;
type Values = Readonly<Record<string, unknown>>;

/**
 * A question that a file under cypher/queries answers: its statement, followed by a RETURN of what is selected of each row. Arguments
 * are its parameters of the same name, null where not given; $limit, one row more than asked for, comes besides. What stands between
 * comments that say statedOnly is a part of it for @stated alone.
 */
export function projectQuestion(context: Context, field: GraphQLField<unknown, unknown>, question: Question, nodes: readonly FieldNode[], values: Values): Projection {
  const node = nodes[0] as FieldNode;
  const file = question.query.all !== undefined && values["all"] === true ? question.query.all : question.query.name;
  const text = queryText(context, file);
  const { first = null } = values;
  const { defaultPageSize, pageSize } = context.limits;
  const limit = addSize(context, "first", first ?? (question.many ? pageSize : question.limited ? defaultPageSize : 0), node);
  const statement = withParameters(pin(context, field, question, text, values, node), (name) => parameter(context, question, name, limit, values, node));

  const element = projectElement(context, getNamedType(field.type) as GraphQLCompositeType, selectionSets(nodes), "");
  const answers = /\b(collect|count|max|min)\(/.test(text) ? aggregatedRows(context, [statement], element) : rows(context, [statement], element);
  if (!question.many) return only(answers, element.read);
  return {
    ...answers,
    read: (value, bound) => {
      const found = value as unknown[];
      const size = sizeOf(limit, bound);
      if (found.length > size && first === null) throw userError(`${field.name} has more than ${size} answers; give first, or ask for less.`, node);
      return found.slice(0, size).map((row) => element.read(row, bound));
    },
  };
}

/** Puts the arguments that cannot be parameters into the text, in the place of what stands between comments with their names. */
function pin(context: Context, field: GraphQLField<unknown, unknown>, { parameters }: Question, text: string, values: Values, node: ASTNode): string {
  return text.replace(/\/\*(\w+)\*\/(.*?)\/\*\1\*\//g, (_place, name: string, words: string) => {
    if (name === "statedOnly") return context.statedOnly ? words : "";
    const type = getNamedType(field.args.find((one) => one.name === name)?.type);
    const value = context.parameters.pin(values[name]);
    if (isEnumType(type)) return kinds((value ?? type.getValues().map((one) => one.name)) as string[]);
    return String(within(name, parameters[name] ?? {}, value, node));
  });
}

/** No relationship is of this kind: what is followed where no kind is given. */
const NO_KIND = "NO_KIND";

/** Kinds of relationships as a pattern has them, each once. */
function kinds(names: readonly string[]): string {
  return names.length === 0 ? NO_KIND : [...new Set(names)].join("|");
}

function parameter(context: Context, { parameters }: Question, name: string, limit: string, values: Values, node: ASTNode): string {
  if (name === "limit") return limit;
  const { min, max } = parameters[name] ?? {};
  const bounded = min !== undefined || max !== undefined;
  return context.parameters.add(values[name] ?? null, (value) => (bounded ? neo4j.int(within(name, parameters[name] ?? {}, value, node)) : value));
}

function within(name: string, { min = -Infinity, max = Infinity }: QuestionParameter, value: unknown, node: ASTNode): number {
  if (typeof value === "number" && value >= min && value <= max) return value;
  throw userError(`${name} must be between ${min} and ${max}, found ${String(value)}.`, node);
}
