import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { RequestContext } from "./watch";

/** What is wrong with an operation that was received in good order. */
const REQUEST_ERRORS = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"];

const listener: GraphQLRequestListener<RequestContext> = {
  willSendResponse: ({ request, response }) => {
    const { http, body } = response;
    const errors = http.status === 400 && body.kind === "single" ? body.singleResult.errors : undefined;
    if (errors?.every(({ extensions }) => REQUEST_ERRORS.includes(String(extensions?.["code"]))) === true && asksForJson(request.http?.headers.get("accept"))) http.status = 200;
    return Promise.resolve();
  },
};

/**
 * Answers an operation that is wrong with status 200 where the client asks for application/json by name, as GraphQL over HTTP (6.4.1) wants it:
 * clients of that type read errors in the body and take any other status for one of a proxy. All others are answered with 400.
 */
export const jsonStatus: ApolloServerPlugin<RequestContext> = { requestDidStart: () => Promise.resolve(listener) };

/** Whether a client names application/json, and not the type of GraphQL over HTTP, whose status tells what happened. */
function asksForJson(accept = ""): boolean {
  const types = accept.split(",").map((type) => type.split(";", 1)[0]?.trim().toLowerCase());
  return types.includes("application/json") && !types.includes("application/graphql-response+json");
}
