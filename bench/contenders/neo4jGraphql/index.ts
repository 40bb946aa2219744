import { Neo4jGraphQL } from "@neo4j/graphql";
import { execute } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { QUERY_CLASSES } from "../../classes";
import { listenWithApollo } from "../apollo";
import type { MakeContender } from "../contender";
import { documentStore } from "../documents";
import { openDriver } from "../driver";
import type { Listening } from "../listen";

const TYPE_DEFINITIONS = join(__dirname, "../../../bench/contenders/neo4jGraphql/typeDefs.graphql");

/** The same graph described to @neo4j/graphql. What its own fields cannot ask has a field of Query with a @cypher directive. */
export const makeNeo4jGraphql: MakeContender = async (address) => {
  const driver = openDriver(address);
  const extensions = QUERY_CLASSES.flatMap(({ neo4jGraphql }) => neo4jGraphql?.typeDefs ?? []);
  const schema = await new Neo4jGraphQL({ typeDefs: [readFileSync(TYPE_DEFINITIONS, "utf8"), ...extensions], driver }).getSchema();
  const context = () => Promise.resolve({ sessionConfig: { database: address.database } });
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
};
