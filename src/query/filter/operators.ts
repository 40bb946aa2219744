import { userError } from "../userError";

export type Operators = Readonly<Record<string, unknown>>;

interface Options {
  /** The name of the field, for messages. */
  readonly name: string;
  /** The GraphQL type of the value. */
  readonly type: string;
  /** Adds a parameter and gives its expression. */
  readonly add: (value: unknown) => string;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  gt: ">",
  gte: ">=",
  lt: "<",
  lte: "<=",
  contains: "CONTAINS",
  startsWith: "STARTS WITH",
  endsWith: "ENDS WITH",
};

/** The Cypher conditions of a scalar filter on an expression. Throws a user error for an operator without a value. */
export function predicates(expression: string, operators: Operators, options: Options): string[] {
  return Object.entries(operators).filter(([, value]) => value !== undefined).map(([operator, value]) => predicate(expression, operator, value, options));
}

function predicate(expression: string, operator: string, value: unknown, options: Options): string {
  if (operator === "isNull") return `${expression} IS ${value === false ? "NOT " : ""}NULL`;
  if (operator === "eq" && value === null) return `${expression} IS NULL`;
  if (value === null) throw userError(`${options.name}.${operator} needs a value, found null.`);
  switch (operator) {
    case "eq":
      return `${expression} = ${parameter(value, options)}`;
    case "in":
      return `${expression} IN ${options.type === "Date" ? `[day IN ${options.add(value)} | date(day)]` : options.add(value)}`;
    case "some":
    case "none": {
      const some = predicates("one", value as Operators, options).join(" AND ");
      return `${operator}(one IN ${expression} WHERE ${some === "" ? "true" : some})`.replace(/^some/, "any");
    }
    case "caseInsensitive": {
      return caseInsensitive(expression, value as Operators, options);
    }
    default: {
      const comparison = COMPARISONS[operator];
      if (comparison === undefined) throw userError(`${options.name} has no operator ${operator}.`);
      return `${expression} ${comparison} ${parameter(value, options)}`;
    }
  }
}

/** The operators of a filter with both sides in small letters. */
function caseInsensitive(expression: string, operators: Operators, options: Options): string {
  const all = Object.entries(operators).filter(([, value]) => value !== undefined).map(([operator, value]) => {
    const name = `${options.name}.caseInsensitive`;
    if (operator === "in" && value !== null) return `toLower(${expression}) IN [one IN ${options.add(value)} | toLower(one)]`;
    return predicate(`toLower(${expression})`, operator, value, { ...options, name, add: (one) => `toLower(${options.add(one)})` });
  });
  return all.length === 0 ? "true" : all.join(" AND ");
}

function parameter(value: unknown, options: Options): string {
  return options.type === "Date" ? `date(${options.add(value)})` : options.add(value);
}
