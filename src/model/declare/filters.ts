import { Field, Float, ID, InputType, Int } from "type-graphql";
import { Language } from "../enums";
import { DateScalar } from "../scalars/date";
import type { Class, TypeThunk } from "./registry";

const EQUALITY = { eq: "Equals this; null: has no value." };
const ORDER = { gt: "Comes after this: larger or later.", gte: "Is this, or comes after it.", lt: "Comes before this: smaller or earlier.", lte: "Is this, or comes before it." };
const WORDS = { contains: "Contains this, letter for letter.", startsWith: "Starts with this.", endsWith: "Ends with this." };

/** Makes an input type of filter operators over a scalar or an enum. */
function filter(name: string, type: TypeThunk, operators: Readonly<Record<string, string>>, description: string, target: Class = class {}): Class {
  for (const [operator, meaning] of Object.entries(operators)) Field(type, { nullable: true, description: meaning })(target.prototype, operator);
  Field(() => [type()], { nullable: true, description: "Is one of these." })(target.prototype, "in");
  Field(() => Boolean, { nullable: true, description: "Whether there is no value." })(target.prototype, "isNull");
  InputType(name, { description })(target);
  return target;
}

/** The operators of a string that do not tell capital letters from small ones. */
const CaseInsensitiveFilter = filter("CaseInsensitiveFilter", () => String, { eq: "Equals this.", ...WORDS }, "Holds for a string for which every operator given holds, capital and small letters being the same.");

/** Makes an input type of filter operators over strings. */
function stringFilter(name: string, description: string): Class {
  const target = class {};
  Field(() => CaseInsensitiveFilter, { nullable: true, description: "The same, capital and small letters not told apart." })(target.prototype, "caseInsensitive");
  return filter(name, () => String, { ...EQUALITY, ...ORDER, ...WORDS }, description, target);
}

export const StringFilter = stringFilter("StringFilter", "Holds for a string for which every operator given holds.");
export const IdFilter = filter("IDFilter", () => ID, EQUALITY, "Holds for an id for which every operator given holds.");
export const IntFilter = filter("IntFilter", () => Int, { ...EQUALITY, ...ORDER }, "Holds for a number for which every operator given holds.");
export const FloatFilter = filter("FloatFilter", () => Float, { ...EQUALITY, ...ORDER }, "Holds for a number for which every operator given holds.");
export const DateFilter = filter("DateFilter", () => DateScalar, { ...EQUALITY, ...ORDER }, "Holds for a date for which every operator given holds.");
export const BooleanFilter = filter("BooleanFilter", () => Boolean, EQUALITY, "Holds for a truth value for which every operator given holds.");

/** A text in two languages; holds when it holds for the one of `lang` or, without it, for either. */
export const TextFilter = stringFilter("TextFilter", "Holds for a text for which every operator given holds, in the language given or, without one, in either.");
Field(() => Language, { nullable: true, description: "The language to look at; without it, both." })(TextFilter.prototype as object, "lang");

/** A list of strings. */
@InputType({ description: "Holds for a list of strings by what it contains." })
export class StringListFilter {
  @Field(() => StringFilter, { nullable: true, description: "Holds for at least one." })
  some?: StringFilterValue;

  @Field(() => StringFilter, { nullable: true, description: "Holds for none." })
  none?: StringFilterValue;
}

type StringFilterValue = Readonly<Record<string, unknown>>;

const enumFilters = new Map<object, Class>();

/** The filter over an enum, made once. */
export function enumFilter(name: string, values: object): Class {
  const found = enumFilters.get(values) ?? filter(`${name}Filter`, () => values, EQUALITY, `Holds for a ${name} for which every operator given holds.`);
  enumFilters.set(values, found);
  return found;
}
