import { stripIgnoredCharacters } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../config";
import { lateDatabase, type LateDatabase } from "../database";
import { serve as listen, type RunningServer } from "../server";
import { logRevival } from "./logRevival";
import { loadSteps, type LoadContext } from "./loadSteps";
import { announce, refuseSecond } from "./running/announce";
import { openLog } from "./openLog";
import { patiently } from "./patiently";
import { runSteps, type Step } from "./steps";

/** What this program's own pages and clients ask. */
const DOCUMENTS = join(__dirname, "../../operations/documents.json");

/** The query that is shown to paste. */
const EXAMPLE = join(__dirname, "../../examples/who-met-the-contact-group.graphql");

interface ServeContext extends LoadContext {
  server?: RunningServer;
  /** Takes back what other programs were told of the server. */
  withdraw?: () => Promise<void>;
}

/**
 * Opens the database, loads a corpus, and serves it until the process is told to stop (SIGTERM, SIGINT). Where Neo4j is not the private one, it serves
 * before: the database may be away then, and what is asked is answered with SERVICE_UNAVAILABLE until the corpus is loaded. Throws a {@link Failure}
 * with code SERVER when a server of the same data folder runs.
 */
export async function serve(directory: string, installMissing: boolean): Promise<void> {
  const config = readConfig();
  const log = openLog(config.logLevel);
  const context: ServeContext = {};
  const stopped = stopSignal();
  let stopping = false;
  void stopped.then(() => {
    stopping = true;
  });
  const late: LateDatabase | null = config.neo4j === null ? null : lateDatabase(config.reader ?? config.neo4j);
  const step: Step<ServeContext> = {
    title: "Server",
    run: async (current) => {
      const database = late?.database ?? current.open?.database;
      if (database === undefined) throw new Error("The database is not open.");
      current.server = await listen(database, { ...config.http, corpus: directory }, log);
      return current.server.url;
    },
  };
  const isStopping = () => stopping;
  const [corpus, database, load] = loadSteps(config, directory, installMissing, logRevival(log));
  const steps = late === null ? [corpus, database, load, step] : [corpus, step, patiently<ServeContext>(database, isStopping), patiently<ServeContext>(load, isStopping)];
  await refuseSecond(config.local.dataDir);
  try {
    await runSteps(context, steps, isStopping).catch((error: unknown) => {
      if (!stopping) throw error;
    });
    if (context.open !== undefined && context.server !== undefined && !stopping) {
      late?.open(context.open.reader);
      context.withdraw = await announce(config.local.dataDir, context.server.url, context.corpus?.id ?? "", context.open.database, log);
      process.stdout.write(greeting(context.server.url));
      void context.server.warmUp(Object.values(JSON.parse(readFileSync(DOCUMENTS, "utf8")) as Record<string, string>));
    }
    await stopped;
  } finally {
    await context.withdraw?.();
    await context.server?.stop();
    await context.open?.close();
  }
}

/** Resolves at the first signal to stop; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
}

function greeting(url: string): string {
  const query = readFileSync(EXAMPLE, "utf8");
  const body = JSON.stringify({ query: stripIgnoredCharacters(query) });
  return `
GraphQL is at ${url}
In a browser:  ${new URL("/", url).href}, to look at the graph, the timeline and the document
               ${new URL("graphiql", url).href}, to ask, with questions to begin with

A query to paste:

${query}
The same from a shell:

curl -s ${url} -H 'content-type: application/json' -d '${body}'

Ctrl-C stops the server and its database.
`;
}
