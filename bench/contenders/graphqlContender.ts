import { execute, type GraphQLSchema } from "graphql";
import type { Driver } from "neo4j-driver";
import { listenWithApollo } from "./apollo";
import type { Contender } from "./contender";
import { documentStore } from "./documents";
import type { Listening } from "./listen";

/** A contender whose schema answers by resolvers: executed by graphql-js, served by Apollo Server. `context` makes what the resolvers of one request share. */
export function graphqlContender<Context extends object>(schema: GraphQLSchema, driver: Driver, context: () => Promise<Context>): Contender {
  const documents = documentStore(schema);
  let listening: Listening | undefined;
  return {
    execute: async ({ body: { query, variables } }) =>
      JSON.stringify(await execute({ schema, document: documents(String(query)), variableValues: variables as Record<string, unknown>, contextValue: await context() })),
    listen: async () => (listening = await listenWithApollo(schema, context)).url,
    close: async () => {
      await listening?.close();
      await driver.close();
    },
  };
}
