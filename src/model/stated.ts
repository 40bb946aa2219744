import { DirectiveLocation, GraphQLDirective } from "graphql";

/** On an operation: no inferred relationship is followed in answering it, in fields and in conditions, at any depth. */
export const STATED = new GraphQLDirective({
  name: "stated",
  description: "Answers from what the source states alone: no relationship whose basis is INFERRED is followed, at any depth, in fields or in conditions.",
  locations: [DirectiveLocation.QUERY],
});
