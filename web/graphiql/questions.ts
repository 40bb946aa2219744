import { Kind, parse, valueFromASTUntyped } from "graphql";
import options from "../../examples/options.graphql";
import reaffirmed from "../../examples/reaffirmed-in-new-york.graphql";
import ministers from "../../examples/who-met-the-contact-group.graphql";

interface Question {
  readonly query: string;
  /** As JSON. */
  readonly variables: string;
}

/** What the tabs hold at the first visit. */
export const questions: [Question, Question, Question] = [question(ministers), question(reaffirmed), question(options)];

/** A query with the defaults of its variables as values to change. */
function question(query: string): Question {
  const variables = parse(query).definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []));
  const values = variables.flatMap(({ variable, defaultValue }) => (defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]]));
  return { query, variables: JSON.stringify(Object.fromEntries(values), null, 2) };
}
