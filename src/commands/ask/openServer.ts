import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../config";
import { Failure } from "../../failure";
import { dataFolders } from "../running/dataFolders";
import { findServer } from "../running/findServer";

/** A server to ask; `close` ends it where it was started for this question. */
export interface AskedServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The server that a command asks: the one named by --url, by KG_URL, or by the nearest server.json. Without any, the database is asked by a
 * server of this process alone, where that takes seconds: where NEO4J_URI names one, or a data folder holds a graph. Else throws a Failure SERVER.
 */
export async function openServer(given: string | undefined): Promise<AskedServer> {
  const config = readConfig();
  const url = given ?? config.url ?? (await findServer())?.url;
  if (url !== undefined) return { url: graphqlAddress(url), close: () => Promise.resolve() };
  const dataDir = dataFolders().find(holdsGraph);
  if (config.neo4j === null && dataDir === undefined) {
    throw new Failure("SERVER", "No server runs here, and there is no graph to open.", [
      "Start a server with `negotiations-graph serve`, name one with --url or KG_URL, or make a graph with `negotiations-graph load`.",
    ]);
  }
  process.stderr.write("No server runs here: opening the database for this question.\n");
  const { ownServer } = await import("./ownServer.js");
  return ownServer({ ...config, local: { ...config.local, dataDir: dataDir ?? config.local.dataDir } });
}

/** The address of a server, with its path where only the server is named. */
function graphqlAddress(given: string): string {
  const url = new URL(URL.canParse(given) ? given : "none:");
  if (!/^https?:$/.test(url.protocol)) throw new Failure("CONFIGURATION", `${JSON.stringify(given)} is no address such as http://127.0.0.1:4000/graphql.`);
  return url.pathname === "/" ? new URL("graphql", url).href : url.href;
}

/** Whether the private Neo4j of a data folder has been loaded. */
function holdsGraph(dataDir: string): boolean {
  try {
    return readdirSync(join(dataDir, "neo4j/data/databases")).includes("neo4j");
  } catch {
    return false;
  }
}
