import neo4j, { type ProfiledPlan } from "neo4j-driver";
import type { Database } from "../../database";
import type { Bound } from "../parameters";

/** How an operation was answered, so that one can carry the statement into Neo4j Browser. */
export interface Explanation {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How often Neo4j touched its store to answer. */
  readonly databaseHits: number;
}

/** The list that a statement returns as `answer`, from a run that Neo4j profiled, and what the profile says. */
export async function explain(database: Pick<Database, "query">, cypher: string, bound: Bound): Promise<readonly [readonly unknown[], Explanation]> {
  const { records: [row], summary } = await database.query(`PROFILE ${cypher}`, bound);
  if (row === undefined || summary.profile === false) throw new Error("The statement gave no row or no profile.");
  const parameters = Object.fromEntries(Object.entries(bound).map(([name, value]) => [name, neo4j.isInt(value) ? value.toNumber() : value]));
  return [row.get("answer") as unknown[], { statement: cypher, parameters, databaseHits: hits(summary.profile) }];
}

function hits({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hits(child), 0);
}
