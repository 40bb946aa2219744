import { GraphQLScalarType } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";

const local = GraphQLLocalDate.toConfig();

/** A calendar date without time or zone: YYYY-MM-DD. Neo4j holds it as a date and gives it as text. */
export const DateScalar = new GraphQLScalarType<string, string>({
  ...local,
  name: "Date",
  description: "A calendar date, YYYY-MM-DD (ISO 8601).",
  serialize: (value) => String(local.serialize(String(value))),
  parseValue: (value) => String(local.parseValue(value)),
  parseLiteral: (node, variables) => String(local.parseLiteral(node, variables)),
});
