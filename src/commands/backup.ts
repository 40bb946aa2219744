import { readConfig } from "../config";
import { backUp, restore as restoreTo } from "../database";
import { Failure } from "../failure";

/** Writes the private database to a new file. */
export async function backup(file: string): Promise<void> {
  const bytes = await backUp(privateFolder(), file);
  process.stderr.write(`${file}: ${Math.ceil(bytes / 1_000)} kB. It holds the database's password.\n`);
}

/** Puts a backup into a data folder that holds no database yet. */
export async function restore(file: string): Promise<void> {
  const dataDir = privateFolder();
  const madeAt = await restoreTo(file, dataDir);
  process.stderr.write(`The backup of ${madeAt} is in ${dataDir}.\n`);
}

/** The folder of the private database. Throws a {@link Failure} with code CONFIGURATION where another Neo4j is used. */
function privateFolder(): string {
  const { neo4j, local } = readConfig();
  if (neo4j === null) return local.dataDir;
  throw new Failure("CONFIGURATION", "NEO4J_URI names a Neo4j of your own.", ["Back it up and restore it by its own means, neo4j-admin database dump and load."]);
}
