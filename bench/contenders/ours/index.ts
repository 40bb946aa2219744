import pino from "pino";
import { connect } from "../../../dist/database";
import { publicSchema } from "../../../dist/model";
import { createEngine, DEFAULT_LIMITS } from "../../../dist/query";
import { serve, type RunningServer } from "../../../dist/server";
import type { MakeContender } from "../contender";
import { documentStore } from "../documents";

/** This server, as it is built. */
export const makeOurs: MakeContender = (address) => {
  const database = connect(address);
  const schema = publicSchema();
  const engine = createEngine(schema, database);
  const documents = documentStore(schema);
  let server: RunningServer | undefined;
  return Promise.resolve({
    execute: async ({ body: { query, variables } }) => JSON.stringify(await engine({ document: documents(String(query)), variables: variables as Record<string, unknown> })),
    listen: async () => {
      server = await serve(database, { host: "127.0.0.1", port: 0, limits: { ...DEFAULT_LIMITS, requestsPerMinute: 100_000_000 } }, pino({ level: "silent" }));
      return new URL(server.url).origin;
    },
    close: async () => {
      await server?.stop();
      await database.close();
    },
  });
};
