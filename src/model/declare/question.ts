import { Arg, Int, ObjectType } from "type-graphql";
import type { Binding, QuestionParameter } from "../binding";
import { queryField } from "./queryField";
import { declareType, type Class, type TypeThunk } from "./registry";

/** An argument of a question. */
export interface QuestionArgument extends QuestionParameter {
  readonly type: TypeThunk;
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
}

interface QuestionOptions {
  /** What the type of an answer is. */
  readonly description: string;
  /** The field of Query that asks it; `many` where it has a list of answers. */
  readonly field: { readonly name: string; readonly description: string; readonly many: boolean };
  /** The file under cypher/queries that answers it; `all` is the one where the argument of that name is true. */
  readonly query: { readonly name: string; readonly all?: string };
  readonly arguments: Readonly<Record<string, QuestionArgument>>;
  /** What the argument `first` means; without it the question takes none. */
  readonly first?: string;
}

interface DeclaredQuestion {
  readonly target: Class;
  readonly options: QuestionOptions;
}

const questions: DeclaredQuestion[] = [];

/** Declares the type of the answers to a question over the whole graph that is answered by hand-written Cypher, and its field of Query. */
export function Question(options: QuestionOptions) {
  return (target: Class): void => {
    declareType({ name: target.name, target, description: options.description, interfaces: [], isInterface: false, carrier: null, roots: {} });
    ObjectType(target.name, { description: options.description })(target);
    questions.push({ target, options });
  };
}

/** Declares the fields of Query that ask the questions declared so far. */
export function questionFields(prototype: object): void {
  for (const { target, options: { field, query, arguments: given, first } } of questions) {
    const binding: Binding = { kind: "question", query, many: field.many, limited: first !== undefined, parameters: given };
    queryField(prototype, field.name, () => (field.many ? [target] : target), binding, { description: field.description });
    Object.entries(given).forEach(([name, { type, description, required = false, default: otherwise }], index) => {
      Arg(name, type, { description, nullable: !required, ...(otherwise === undefined ? {} : { defaultValue: otherwise }) })(prototype, field.name, index);
    });
    if (first !== undefined) Arg("first", () => Int, { description: first, nullable: true })(prototype, field.name, Object.keys(given).length);
  }
}
