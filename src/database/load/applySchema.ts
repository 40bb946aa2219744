import { Neo4jError } from "neo4j-driver";
import { cypherFile, cypherFileNames } from "../cypherFile";
import type { Database } from "../driver";

/** What Neo4j answers in spite of IF NOT EXISTS when two loaders create the same at the same time; then it is there. */
const CREATED_MEANWHILE = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

/** How often a statement is tried again that lost against another one for a lock. */
const RETRIES = 3;

/** Creates the constraints and indexes of cypher/schema that are not there yet. All at once: a Neo4j that has just started takes its time for each. */
export async function applySchema(database: Database): Promise<void> {
  const statements = cypherFileNames("schema").map(cypherFile);
  const there = await database.run("SHOW INDEXES YIELD name RETURN collect(name) AS names");
  const names = new Set(there[0]?.get("names") as string[] | undefined);
  await Promise.all(statements.filter((statement) => !names.has(nameOf(statement))).map((statement) => create(database, statement, RETRIES)));
}

/** The name that a statement gives to the index or, for a constraint, to it and its index. */
function nameOf(statement: string): string {
  return /^CREATE (?:FULLTEXT )?(?:INDEX|CONSTRAINT) (\w+)/m.exec(statement)?.[1] ?? "";
}

async function create(database: Database, statement: string, retries: number): Promise<void> {
  try {
    await database.run(statement);
  } catch (error) {
    if (error instanceof Neo4jError && error.code === CREATED_MEANWHILE) return;
    if (!(error instanceof Neo4jError && error.retriable) || retries === 0) throw error;
    await create(database, statement, retries - 1);
  }
}
