import type { Database } from "../../../src/database";
import { serve, type RunningServer } from "../../../src/server";
import { openTestDatabase } from "../../support/database";
import { eventually } from "../../support/eventually";
import { post } from "../../support/http";
import { logLines, type LogLine } from "../../support/logLines";

const SECRET = "a word that nobody may read";
const JSON_TYPE = { "content-type": "application/json" };

let database: Database;
let server: RunningServer;
const logged = logLines();

beforeAll(async () => {
  database = openTestDatabase();
  server = await serve(database, { host: "127.0.0.1", port: 0 }, logged.log);
});

afterAll(async () => {
  await server.stop();
  await database.close();
});

/** The line of the request with an id, once it is there. */
async function lineOf(id: string): Promise<LogLine> {
  let found: LogLine[] = [];
  await eventually(() => {
    found = logged.lines.filter((line) => line["id"] === id);
    expect(found).toHaveLength(1);
    return Promise.resolve();
  });
  return found[0] as LogLine;
}

const NAMED = "query Places($name: String) { places(where: { name: { eq: $name } }) { totalCount } }";

test.each([
  ["an operation", { query: NAMED, variables: { name: SECRET } }, { level: 30, status: 200, operation: "Places", statements: 1 }],
  ["one without a name", { query: `{ places(where: { name: { eq: "${SECRET}" } }) { totalCount } }` }, { level: 30, status: 200, operation: null, statements: 1 }],
  ["one that asks nothing of the graph", { query: "query Name { __typename }" }, { level: 30, status: 200, operation: "Name", statements: 0, rows: 0 }],
  ["a value out of bounds", { query: "query Many { places(first: -1) { totalCount } }" }, { level: 30, status: 400, operation: "Many", statements: 0, errors: ["BAD_USER_INPUT"] }],
  ["one that is not valid", { query: `query Wrong { nothing(name: "${SECRET}") }` }, { level: 30, status: 400, operation: null, errors: ["GRAPHQL_VALIDATION_FAILED"] }],
])("%s is one line with its figures, whichever way it is answered", async (name, body, expected) => {
  for (const [way, url] of [["plain", server.url], ["express", `${server.url}?`]] as const) { // the second is read by Express
    const id = `${name.replaceAll(" ", ".")}-${way}`;
    const response = await fetch(url, { method: "POST", headers: { ...JSON_TYPE, "x-request-id": id, authorization: SECRET }, body: JSON.stringify(body) });
    expect(response.headers.get("x-request-id")).toBe(id);
    expect(await lineOf(id)).toMatchObject({ msg: "request", method: "POST", route: "/graphql", milliseconds: expect.any(Number) as number, ...expected });
  }
});

test("what is refused before it is read has its route too", async () => {
  const response = await fetch(server.url, { method: "POST", headers: { ...JSON_TYPE, connection: "close" }, body: "" });
  expect(response.status).toBe(400);
  expect(await lineOf(String(response.headers.get("x-request-id")))).toMatchObject({ route: "/graphql", status: 400, statements: 0 });
});

test("rows grow with what is shown", async () => {
  const rows = async (first: number): Promise<unknown> => {
    await post(server.url, JSON.stringify({ query: `{ meetings(first: ${first}) { nodes { id } } }` }), { ...JSON_TYPE, "x-request-id": `rows-${first}` });
    return (await lineOf(`rows-${first}`))["rows"];
  };
  expect(Number(await rows(5)) - Number(await rows(3))).toBeGreaterThanOrEqual(2);
});

test.each([["none", undefined], ["one with a line feed in disguise", "a%0ab"], ["one that is too long", "x".repeat(65)]])("a request with %s as its id is given one", async (_case, given) => {
  const { headers } = await fetch(server.url, { method: "POST", headers: { ...JSON_TYPE, ...(given === undefined ? {} : { "x-request-id": given }) }, body: JSON.stringify({ query: "{ __typename }" }) });
  const id = headers.get("x-request-id") ?? "";
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  await lineOf(id);
});

test("what is not GraphQL has its line too, without what stands in the address; probes are told when debugging", async () => {
  await fetch(new URL(`/${SECRET}?query=${SECRET}`, server.url), { headers: { "x-request-id": "lost" } });
  await fetch(new URL("/health/live", server.url), { headers: { "x-request-id": "probe" } });
  expect(await lineOf("lost")).toMatchObject({ level: 30, method: "GET", route: "other", status: 404 });
  expect(await lineOf("probe")).toMatchObject({ level: 20, route: "/health/live", status: 200 });
});

test("no line holds a variable, a query, a header or the database's password", () => {
  expect(logged.lines.length).toBeGreaterThan(10);
  expect(logged.text()).not.toMatch(/a word that|a%20word|totalCount|MATCH/);
  expect(logged.text()).not.toContain(database.address.password);
});
