import { GraphQLScalarType } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";

const local = GraphQLLocalDate.toConfig();

/** What Neo4j gives for a date: it needs no further look, which would cost more than all else that is done with it. */
const PLAIN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A calendar date without time or zone: YYYY-MM-DD. Neo4j holds it as a date and gives it as text. */
export const DateScalar = new GraphQLScalarType<string, string>({
  ...local,
  name: "Date",
  description: "A calendar date, YYYY-MM-DD (ISO 8601).",
  serialize: (value) => (typeof value === "string" && PLAIN.test(value) ? value : String(local.serialize(String(value)))),
  parseValue: (value) => String(local.parseValue(value)),
  parseLiteral: (node, variables) => String(local.parseLiteral(node, variables)),
});
