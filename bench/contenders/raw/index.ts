import neo4j from "neo4j-driver";
import { createServer, type IncomingMessage } from "node:http";
import { QUERY_CLASSES, slug } from "../../classes";
import type { MakeContender } from "../contender";
import { openDriver } from "../driver";
import { listenOnLoopback, type Listening } from "../listen";

/** What one would write by hand: one statement a route, its only row sent as JSON by a bare node server. */
export const makeRaw: MakeContender = (address) => {
  const driver = openDriver(address, { disableLosslessIntegers: true });
  const { database } = address;
  const statements = new Map(QUERY_CLASSES.map((one) => [`/${slug(one)}`, one.raw.statement]));
  const answer = async (path: string, parameters: Record<string, unknown>): Promise<string> => {
    const statement = statements.get(path);
    if (statement === undefined) throw new Error(`There is no route ${path}.`);
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statement, parameters);
      return JSON.stringify(records[0]?.get("answer") ?? null);
    } finally {
      await session.close();
    }
  };
  const server = createServer((request, response) => {
    void read(request)
      .then((body) => answer(request.url ?? "", JSON.parse(body) as Record<string, unknown>))
      .then(
        (text) => response.setHeader("content-type", "application/json").end(text),
        (error: unknown) => {
          response.statusCode = 500;
          response.end(String(error));
        },
      );
  });
  let listening: Listening | undefined;
  return Promise.resolve({
    execute: ({ path, body }) => answer(path, body),
    listen: async () => (listening = await listenOnLoopback(server)).url,
    close: async () => {
      await listening?.close();
      await driver.close();
    },
  });
};

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
