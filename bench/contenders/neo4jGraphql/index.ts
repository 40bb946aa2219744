import { Neo4jGraphQL } from "@neo4j/graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { QUERY_CLASSES } from "../../classes";
import type { MakeContender } from "../contender";
import { openDriver } from "../driver";
import { graphqlContender } from "../graphqlContender";

const TYPE_DEFINITIONS = join(__dirname, "../../../bench/contenders/neo4jGraphql/typeDefs.graphql");

/** The same graph described to @neo4j/graphql. What its own fields cannot ask has a field of Query with a @cypher directive. */
export const makeNeo4jGraphql: MakeContender = async (address) => {
  const driver = openDriver(address);
  const extensions = QUERY_CLASSES.flatMap(({ neo4jGraphql }) => neo4jGraphql?.typeDefs ?? []);
  const schema = await new Neo4jGraphQL({ typeDefs: [readFileSync(TYPE_DEFINITIONS, "utf8"), ...extensions], driver }).getSchema();
  const context = () => Promise.resolve({ sessionConfig: { database: address.database } });
  return graphqlContender(schema, driver, context);
};
