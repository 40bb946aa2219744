import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from "@apollo/server";
import type { RequestRecord } from "./requestRecord";

/** What the server gives Apollo Server along with each request. */
export interface RequestContext {
  readonly record: RequestRecord;
}

const listener = {
  willSendResponse: ({ contextValue: { record }, operationName, response: { body } }: GraphQLRequestContextWillSendResponse<RequestContext>): Promise<void> => {
    record.operation = operationName ?? null;
    if (body.kind === "single" && body.singleResult.errors !== undefined) record.errors = body.singleResult.errors.map(({ extensions }) => String(extensions?.["code"]));
    return Promise.resolve();
  },
};

/** Notes the operation's name and the codes of the errors that are told in the request's record. It listens to no field. */
export const recordPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(listener),
};
