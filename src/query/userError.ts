import { GraphQLError, type ASTNode } from "graphql";

/** An error in what the client asks: code BAD_USER_INPUT, answered as a client error, nothing run in the database. */
export function userError(message: string, nodes?: ASTNode | readonly ASTNode[]): GraphQLError {
  return new GraphQLError(message, { ...(nodes === undefined ? {} : { nodes }), extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });
}
