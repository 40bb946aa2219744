import pino from "pino";
import { serve, type RunningServer } from "../../src/server";
import { openTestDatabase, unhurried } from "./database";

/** A server of the graph of S/2007/723, on a free port; `stop` closes its database too. */
export async function openTestServer(): Promise<RunningServer> {
  const database = openTestDatabase();
  const server = await serve(unhurried(database), { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}
