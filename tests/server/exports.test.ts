import pino from "pino";
import { once } from "node:events";
import { join } from "node:path";
import { get, type IncomingMessage } from "node:http";
import type { Database } from "../../src/database";
import { FORMATS } from "../../src/export";
import { akomaNtoso } from "../../src/export/akomaNtoso/akomaNtoso";
import { serve, type RunningServer } from "../../src/server";
import { exported } from "../export/exported";
import { openTestDatabase } from "../support/database";
import { eventually } from "../support/eventually";

let database: Database;
let server: RunningServer;
let streams = 0;

beforeAll(async () => {
  const opened = openTestDatabase();
  // Counts the transactions that are open.
  database = {
    ...opened,
    stream: async function* (work, options) {
      streams += 1;
      try {
        yield* opened.stream(work, options);
      } finally {
        streams -= 1;
      }
    },
  };
  server = await serve(database, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

function address(query: string): string {
  return `${server.url.replace("/graphql", "/export")}${query}`;
}

/** The head of an answer whose body is not read. */
async function unread(query: string): Promise<IncomingMessage> {
  const [response] = (await once(get(address(query)), "response")) as [IncomingMessage];
  return response;
}

test.each(FORMATS.filter(({ source }) => source === "graph").map(({ name, mediaType, extension }) => [name, mediaType, extension]))("%s: the same as from the database, named and typed", async (name, mediaType, extension) => {
  const response = await fetch(address(`?format=${name}`));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")?.split(";")[0]).toBe(mediaType);
  expect(response.headers.get("content-disposition")).toBe(`attachment; filename="negotiations-graph.${extension}"`);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(Buffer.from(await response.arrayBuffer()).equals(await exported(database, { format: name }))).toBe(true);
});

test("a format that is made from the corpus: of the one that is served, whole, and where none is known, refused", async () => {
  const corpus = join(__dirname, "../../graph/s-2007-723");
  const serving = await serve(database, { host: "127.0.0.1", port: 0, corpus }, pino({ level: "silent" }));
  const answer = async (url: string, query: string) => {
    const response = await fetch(`${url.replace("/graphql", "/export")}${query}`);
    return { status: response.status, text: await response.text() };
  };
  expect(await answer(serving.url, "?format=akn")).toEqual({ status: 200, text: akomaNtoso(corpus) });
  expect(await answer(serving.url, "?format=akn&of=meetings")).toMatchObject({ status: 400, text: expect.stringContaining("akn holds the whole document") as string });
  expect(await answer(server.url, "?format=akn")).toMatchObject({ status: 400, text: expect.stringContaining("made from the graph") as string });
  await serving.stop();
});

test("a part", async () => {
  const where = '{"startDate":{"gte":"2007-11-01"}}';
  const response = await fetch(address(`?format=turtle&of=meetings&where=${encodeURIComponent(where)}`));
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="negotiations-graph-meetings.ttl"');
  expect(await response.text()).toBe((await exported(database, { format: "turtle", of: "meetings", where })).toString());
});

test("Accept chooses where no format is given; what takes anything must say", async () => {
  const accept = async (value: string) => {
    const response = await fetch(address(""), { method: "HEAD", headers: { accept: value } });
    return response.status === 200 ? response.headers.get("content-type") : response.status;
  };
  expect(await accept("text/turtle;q=0.5, application/ld+json")).toBe("application/ld+json; charset=utf-8");
  expect(await accept("text/html, text/turtle;q=0.1, */*;q=0.01")).toBe("text/turtle; charset=utf-8");
  expect(await accept("text/turtle;q=0")).toBe(400);
  expect(await accept("*/*")).toBe(400);
});

test("HEAD opens no transaction", async () => {
  const before = streams;
  const response = await fetch(address("?format=csv"), { method: "HEAD" });
  expect({ status: response.status, type: response.headers.get("content-type"), streams }).toEqual({ status: 200, type: "application/zip", streams: before });
});

test.each([
  ["?format=pdf", 'found "pdf"'],
  ["?format=csv&of=meetings&where=%7B%22x%22%3A1%7D", 'Field "x" is not defined'],
  ["?format=csv&format=turtle", "format: expected one text"],
  ["?format=csv&off=meetings", 'found "off"'],
])("%s is a client error that says what was expected", async (query, words) => {
  const response = await fetch(address(query));
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  expect({ status: response.status, code: errors[0]?.extensions }).toEqual({ status: 400, code: { code: "BAD_USER_INPUT" } });
  expect(errors[0]?.message).toContain(words);
});

test("too many at once: 503 with the time to come back; a client that leaves makes room, and its statement ends", async () => {
  const slow = await Promise.all([1, 2, 3].map(() => unread("?format=turtle")));
  expect(streams).toBe(3);
  const refused = await fetch(address("?format=turtle"));
  expect({ status: refused.status, retryAfter: refused.headers.get("retry-after") }).toEqual({ status: 503, retryAfter: "10" });
  for (const response of slow) response.destroy();
  await eventually(async () => {
    expect(streams).toBe(0);
    const { records } = await database.query("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $words RETURN currentQuery", { words: "properties(n) AS properties" });
    expect(records).toHaveLength(0);
  });
  expect((await fetch(address("?format=turtle"))).status).toBe(200);
});

test("what fails before anything is sent is an answer; what fails later breaks the transfer off", async () => {
  const failing = (after: number): Database => ({
    ...database,
    stream: async function* (work, options) {
      let count = 0;
      for await (const one of database.stream(work, options)) {
        if (count++ >= after) throw new Error("Neo4j is gone.");
        yield one;
      }
    },
  });
  for (const [after, outcome] of [[0, 500], [2_000, "broken off"]] as const) {
    const broken = await serve(failing(after), { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
    const response = await fetch(broken.url.replace("/graphql", "/export?format=turtle"));
    const read = response.status === 200 ? await response.text().then(() => "whole", () => "broken off") : response.status;
    expect(read).toBe(outcome);
    await broken.stop();
  }
});
