import { asCypher } from "./asCypher";
import { asGraphql } from "./asGraphql";
import { asPython } from "./asPython";
import type { Screen } from "./screen";

/** The forms in which what is on the screen can be copied. */
export type Form = "graphql" | "python" | "cypher";

export const FORMS: readonly Form[] = ["graphql", "python", "cypher"];

/** Their names, the same in every language. */
export const FORM_NAMES: Readonly<Record<Form, string>> = { graphql: "GraphQL", python: "Python", cypher: "Cypher" };

/** The text to be copied. That of GraphQL is what is posted to /graphql: the operation's text, and its variables behind it as a comment. */
export function textOf(screen: Screen, form: Form): string {
  if (form === "python") return asPython(screen);
  if (form === "cypher") return asCypher(screen);
  const { query, variables } = asGraphql(screen);
  return `${query}\n\n# ${JSON.stringify(variables)}\n`;
}

/** The address of GraphiQL with the question and its variables. */
export function graphiqlLink(screen: Screen): string {
  const { query, variables } = asGraphql(screen);
  return `graphiql#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}
