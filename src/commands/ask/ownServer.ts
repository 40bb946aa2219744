import pino from "pino";
import type { Config } from "../../config";
import { holdsGraph } from "../../database";
import { Failure } from "../../failure";
import { serve, type RunningServer } from "../../server";
import { openDatabase, type OpenDatabase } from "../openDatabase";
import { runSteps } from "../steps";
import type { AskedServer } from "./openServer";

/** A server of this process, at a free port of this machine, on a database that holds a graph. Throws a Failure DATABASE where it holds none. */
export async function ownServer(config: Config): Promise<AskedServer> {
  const context: { open?: OpenDatabase; server?: RunningServer } = {};
  const close = async (): Promise<void> => {
    await context.server?.stop();
    await context.open?.close();
  };
  const run = async (current: typeof context, say: (message: string) => void): Promise<string> => {
    current.open = await openDatabase(config, false, say);
    if (!(await holdsGraph(current.open.reader))) throw new Failure("DATABASE", "The database holds no graph.", ["`negotiations-graph load` puts one there."]);
    current.server = await serve(current.open.reader, { host: "127.0.0.1", port: 0 }, pino({ level: "error" }, pino.destination(2)));
    return current.open.description;
  };
  try {
    await runSteps(context, [{ title: "Database", run }]);
  } catch (error) {
    await close();
    throw error;
  }
  if (context.server === undefined) throw new Error("The server has not started.");
  return { url: context.server.url, close };
}
