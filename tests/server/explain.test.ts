import pino from "pino";
import type { Database } from "../../src/database";
import { serve } from "../../src/server";
import { openTestDatabase } from "../support/database";
import { post } from "../support/http";

let database: Database;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());

const QUESTION = JSON.stringify({ query: "query Meetings($after: Date!) { meetings(first: 2, where: { startDate: { gt: $after } }) { nodes { id } } }", variables: { after: "2007-11-01" } });
const DATA = { meetings: { nodes: [{ id: "meeting:2007-11-05-vienna" }, { id: "meeting:2007-11-20-brussels" }] } };

interface Explained {
  readonly data: unknown;
  readonly extensions?: { readonly cypher: { readonly statement: string; readonly parameters: Record<string, unknown>; readonly databaseHits: number } };
}

async function answer(explain: boolean, headers: Record<string, string>): Promise<Explained> {
  const server = await serve(database, { host: "127.0.0.1", port: 0, explain }, pino({ level: "silent" }));
  try {
    return (await post(server.url, QUESTION, { "content-type": "application/json", ...headers })).body as Explained;
  } finally {
    await server.stop();
  }
}

test("a request that asks for it is told its statement, which gives the same answer in Neo4j itself", async () => {
  const { data, extensions } = await answer(true, { "x-explain": "1" });
  expect(data).toEqual(DATA);
  const { statement = "", parameters = {}, databaseHits = 0 } = extensions?.cypher ?? {};
  expect(parameters).toEqual({ p0: "2007-11-01", p1: 3 });
  expect(databaseHits).toBeGreaterThan(2);
  // As one would run it in Neo4j Browser, where whole numbers are integers.
  const literal = statement.replace(/\$(p\d+)/g, (_word, name: string) => JSON.stringify(parameters[name]));
  const { records } = await database.query(literal, {});
  expect(JSON.stringify(records[0]?.get("answer"))).toContain("meeting:2007-11-20-brussels");
});

test.each([
  ["without the header", true, {}],
  ["with another value of it", true, { "x-explain": "yes" }],
])("%s nothing is told", async (_case, explain, headers) => {
  expect(await answer(explain, headers)).toEqual({ data: DATA });
});

test("where the server does not explain, a request that asks for it is refused", async () => {
  expect(await answer(false, { "x-explain": "1" })).toEqual({ errors: [{ message: "The role public may not ask how it is answered.", extensions: { code: "FORBIDDEN" } }] });
});
