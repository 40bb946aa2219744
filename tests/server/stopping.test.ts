import { connect as dial, type Socket } from "node:net";
import { once } from "node:events";
import pino from "pino";
import type { Database } from "../../src/database";
import { serve } from "../../src/server";
import { openTestDatabase } from "../support/database";
import { eventually } from "../support/eventually";
import { post } from "../support/http";
import { logLines } from "../support/logLines";

const QUESTION = JSON.stringify({ query: "{ meetings { totalCount } }" });

let database: Database;

beforeAll(() => {
  database = openTestDatabase();
});

afterAll(() => database.close());

test("a server that is told to stop finishes what runs and refuses what comes on open connections", async () => {
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let isHeld = false;
  const slow: Database = {
    ...database,
    query: (...given) => {
      isHeld = true;
      return held.then(() => database.query(...given));
    },
  };
  const server = await serve(slow, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
  const running = post(server.url, QUESTION);
  await eventually(() => Promise.resolve(expect(isHeld).toBe(true)));
  const open = dial(Number(new URL(server.url).port), "127.0.0.1");
  await once(open, "connect");
  const stopped = server.stop();
  const refused = await ask(open);
  expect(refused).toMatch(/^HTTP\/1\.1 503 /);
  expect(refused.toLowerCase()).toContain("connection: close");
  expect(refused).toContain("SERVICE_UNAVAILABLE");
  finish();
  expect((await running).body.data).toEqual({ meetings: { totalCount: 13 } });
  await stopped;
});

test("when the time of grace is over, what still runs is cut off", async () => {
  const endless: Database = { ...database, query: () => new Promise(() => undefined) };
  const server = await serve(endless, { host: "127.0.0.1", port: 0, graceMilliseconds: 50 }, pino({ level: "silent" }));
  const running = post(server.url, QUESTION);
  const failed = expect(running).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await server.stop();
  await failed;
});

test("a client that goes away ends its statement at Neo4j", async () => {
  const SLOW = "UNWIND range(1, 1000000000) AS abandoned WITH abandoned WHERE abandoned < 0 RETURN collect(abandoned) AS answer";
  const { log, lines } = logLines();
  const slow: Database = { ...database, query: (_statement, _parameters, timeout, abandon) => database.query(SLOW, {}, timeout === undefined ? 25_000 : timeout, abandon) };
  const server = await serve(slow, { host: "127.0.0.1", port: 0 }, log);
  const transactions = async (): Promise<number> => (await database.run("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000) AS abandoned' RETURN currentQuery")).length;
  const leaving = new AbortController();
  const requests = [server.url, `${server.url}?`].map((url) => fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: QUESTION, signal: leaving.signal }).catch(() => "aborted"));
  await eventually(async () => expect(await transactions()).toBe(2));
  leaving.abort();
  expect(await Promise.all(requests)).toEqual(["aborted", "aborted"]);
  await eventually(async () => expect(await transactions()).toBe(0));
  await server.stop();
  expect(lines.filter(({ msg }) => msg === "request").map(({ status, statements }) => [status, statements])).toEqual([[499, 1], [499, 1]]);
  expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
}, 60_000);

/** Sends a question on a connection and gives all that comes until it is closed. */
async function ask(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  socket.write(`POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${QUESTION.length}\r\n\r\n${QUESTION}`);
  await once(socket, "end");
  return text;
}
