import neo4j from "neo4j-driver";
import pino from "pino";
import { connect, type Database } from "../../src/database";
import { serve } from "../../src/server";
import { openTestDatabase } from "../support/database";
import { post } from "../support/http";

const log = pino({ level: "silent" });
const QUESTION = JSON.stringify({ query: "{ meetings { totalCount } }" });

/** Serves `database` for the time of `work`. */
async function serving(database: Database, work: (url: string) => Promise<void>): Promise<void> {
  const server = await serve(database, { host: "127.0.0.1", port: 0 }, log);
  try {
    await work(server.url);
  } finally {
    await server.stop();
    await database.close();
  }
}

test("a database that is not there: 503, no address in the answer, live but not ready", () =>
  serving(connect({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "secret", database: "neo4j" }), async (url) => {
    const { status, body, text } = await post(url, QUESTION);
    expect({ status, code: body.errors?.[0]?.extensions?.code }).toEqual({ status: 503, code: "SERVICE_UNAVAILABLE" });
    expect(text).not.toMatch(/127\.0\.0\.1|secret|bolt/);
    expect((await fetch(url.replace("/graphql", "/health/live"))).status).toBe(200);
    expect((await fetch(url.replace("/graphql", "/health/ready"))).status).toBe(503);
  }));

test("a statement that Neo4j refuses is an internal error that tells nothing", () => {
  const database = openTestDatabase();
  const broken: Database = { ...database, query: () => database.query("THIS IS NO CYPHER", {}) };
  return serving(broken, async (url) => {
    const { status, body, text } = await post(url, QUESTION);
    expect({ status, error: body.errors?.[0] }).toEqual({
      status: 500,
      error: { message: "Something went wrong in the server.", extensions: { code: "INTERNAL_SERVER_ERROR" } },
    });
    expect(text).not.toMatch(/CYPHER|Neo/);
  });
});

test("a read transaction refuses to write", async () => {
  const database = openTestDatabase();
  await expect(database.read((transaction) => transaction.run("CREATE (:Intruder)"))).rejects.toThrow(/read/i);
  await expect(database.query("CREATE (:Intruder)", {})).rejects.toThrow(/read/i);
  await database.close();
});

test("a statement that takes too long is ended by Neo4j", async () => {
  const database = openTestDatabase();
  const endless = database.read((transaction) => transaction.run("UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN count(n)"), 200);
  await expect(endless).rejects.toMatchObject({ code: expect.stringContaining("TransactionTimedOut") as string });
  await database.close();
});

test("a server that is told to stop finishes what runs", async () => {
  const database = openTestDatabase();
  const slow: Database = {
    ...database,
    read: (work, timeout) => new Promise<void>((resolve) => setTimeout(resolve, 300)).then(() => database.read(work, timeout)),
  };
  const server = await serve(slow, { host: "127.0.0.1", port: 0 }, log);
  const running = post(server.url, QUESTION);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await server.stop();
  expect((await running).body.data).toEqual({ meetings: { totalCount: 13 } });
  await expect(post(server.url, QUESTION)).rejects.toThrow();
  await database.close();
});

test("a port in use is a Failure that says what to do", async () => {
  const database = openTestDatabase();
  const server = await serve(database, { host: "127.0.0.1", port: 0 }, log);
  const port = Number(new URL(server.url).port);
  await expect(serve(database, { host: "127.0.0.1", port }, log)).rejects.toMatchObject({ code: "ADDRESS", message: expect.stringContaining(`Port ${port}`) as string });
  await server.stop();
  await database.close();
});

test("integers come as JavaScript numbers", async () => {
  const database = openTestDatabase();
  const { records } = await database.read((transaction) => transaction.run("RETURN 7 AS n, $p AS p", { p: neo4j.int(3) }));
  expect(records[0]?.toObject()).toEqual({ n: 7, p: 3 });
  await database.close();
});
