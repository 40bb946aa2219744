import { GraphQLError, Lexer, TokenKind } from "graphql";
import { limitError, type Limits } from "../../limits";

/** The limit's error for one of graphql-js that a document has too many tokens, which tells no number; null for any other error. */
export function tokenError(limits: Limits, error: unknown): GraphQLError | null {
  if (!(error instanceof GraphQLError) || error.source === undefined || !/^Syntax Error: Document contains more tha. \d+ tokens/.test(error.message)) return null;
  const lexer = new Lexer(error.source);
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    return limitError(limits, "tokens", null); // what follows is no GraphQL
  }
  return limitError(limits, "tokens", tokens);
}
