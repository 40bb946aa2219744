import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { graphql } from "graphql";
import neo4j from "neo4j-driver";
import type { Database } from "../../../src/database";

/** A GraphQL server over the same database that others wrote. */
export interface Peer {
  /** The data of an operation; throws where there are errors. */
  ask(source: string): Promise<unknown>;
  close(): Promise<void>;
}

const COMPARISONS = { LT: true, LTE: true, GT: true, GTE: true };

/** Builds the schema of @neo4j/graphql over a database that holds a corpus. */
export async function openPeer({ uri, user, password, database }: Database["address"]): Promise<Peer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const typeDefs = readFileSync(join(__dirname, "../../../bench/contenders/neo4jGraphql/typeDefs.graphql"), "utf8");
  const schema = await new Neo4jGraphQL({ driver, typeDefs, features: { filters: { String: COMPARISONS } } }).getSchema();
  return {
    async ask(source) {
      const { data, errors } = await graphql({ schema, source, contextValue: { sessionConfig: { database, defaultAccessMode: neo4j.session.READ } } });
      if (errors !== undefined) throw new Error(errors.join("\n"));
      return JSON.parse(JSON.stringify(data)) as unknown;
    },
    close: () => driver.close(),
  };
}
