import { connect, openLocalNeo4j, type Database, type Revival } from "../database";
import type { Config } from "../config";
import { Failure } from "../failure";

/** An open database and what must be done when it is no longer needed. */
export interface OpenDatabase {
  readonly database: Database;
  /** The same for a user that may only read, where there is one. */
  readonly reader: Database;
  /** Where it is, for people. */
  readonly description: string;
  close(): Promise<void>;
}

/** Opens the server that NEO4J_URI names or, without it, the private Neo4j, which is started again when it ends by itself where `onRevival` wants to hear of it. Throws a {@link Failure} that says what to do. */
export async function openDatabase(config: Config, installMissing: boolean, onProgress: (message: string) => void, onRevival?: (revival: Revival) => void): Promise<OpenDatabase> {
  if (config.neo4j === null) {
    const local = await openLocalNeo4j({ ...config.local, installMissing, ...(onRevival === undefined ? {} : { onRevival }), onProgress: ({ message, done, total }) => onProgress(total === undefined ? message : `${message} ${done ?? 0}/${total}`) });
    const database = connect(local.address);
    return {
      database,
      reader: database,
      description: `private Neo4j at ${local.address.uri}`,
      close: async () => {
        await database.close();
        await local.stop();
      },
    };
  }
  const database = connect(config.neo4j);
  const reader = config.reader === null ? database : connect(config.reader);
  const close = async (): Promise<void> => {
    for (const one of new Set([reader, database])) await one.close();
  };
  try {
    await database.run("RETURN 1");
    await reader.query("RETURN 1", {});
  } catch (cause) {
    await close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure("DATABASE", `Neo4j at ${config.neo4j.uri} cannot be used: ${reason}`, ["Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, and NEO4J_READER_USER and NEO4J_READER_PASSWORD where they are set."], { cause });
  }
  return { database, reader, description: `Neo4j at ${config.neo4j.uri}`, close };
}
