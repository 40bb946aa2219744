import pino from "pino";
import type { Database } from "../../src/database";
import { connect, type Ask } from "../../src/client";
import { serve, type RunningServer } from "../../src/server";
import { countStatements, openTestDatabase } from "../support/database";
import { AttendanceOfMeeting, CommitmentsWithSources } from "../operations/documents";
import { post } from "../support/http";

let database: Database;
let server: RunningServer;
let ask: Ask;
let statements: () => number;

beforeAll(async () => {
  database = openTestDatabase();
  const counted = countStatements(database);
  statements = counted.statements;
  server = await serve(counted.database, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
  ask = connect(server.url);
});

afterAll(async () => {
  await server.stop();
  await database.close();
});

test("who attended each meeting of annex II, and on what basis", async () => {
  const { meetings } = await ask(AttendanceOfMeeting, { from: "2007-08-01" });
  expect(meetings.totalCount).toBe(12);
  expect(meetings.nodes.map(({ edtf, ordinal, faceToFaceOrdinal, places }) => [edtf, ordinal, faceToFaceOrdinal, places.map(({ name }) => name).join(", ")])).toEqual([
    ["2007-08-09", null, null, "London"],
    ["2007-08-10/2007-08-12", 1, null, "Belgrade, Pristina"],
    ["2007-08-30", 2, null, "Vienna"],
    ["2007-09-18/2007-09-19", 3, null, "London"],
    ["2007-09-27", null, null, "New York"],
    ["2007-09-28", 4, 1, "New York"],
    ["2007-10-14", 5, 2, "Brussels"],
    ["2007-10-22", 6, 3, "Vienna"],
    ["2007-11-05", 7, 4, "Vienna"],
    ["2007-11-20", 8, 5, "Brussels"],
    ["2007-11-26/2007-11-28", 9, 6, "Baden"],
    ["2007-12-03", 10, null, "Belgrade, Pristina"],
  ]);
  for (const { attendances } of meetings.nodes) {
    expect(attendances.edges.length).toBeGreaterThan(1);
    for (const { node, basis, evidence } of attendances.edges) {
      expect(evidence.length).toBeGreaterThan(0);
      if (node.__typename === "Person") expect(basis).toBe("INFERRED");
    }
  }
});

test("each commitment with its annex, component and quote, in one statement", async () => {
  const before = statements();
  const { commitments } = await ask(CommitmentsWithSources);
  expect(statements() - before).toBe(1);
  expect(commitments.nodes.length).toBe(commitments.totalCount);
  for (const { source, annex, evidence } of commitments.nodes) {
    expect(annex?.eId ?? null).toBe(/^att_\d+/.exec(source.eId)?.[0] ?? null);
    for (const { exact, start, end, component } of evidence) expect(component.text.slice(start, end)).toBe(exact);
    expect(evidence.length).toBeGreaterThan(0);
  }
});

test.each([
  ["a field that is not there", { query: "{ meetings { nodes { nothing } } }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
  ["a syntax error", { query: "{ meetings {" }, 400, "GRAPHQL_PARSE_FAILED"],
  ["a page larger than the limit", { query: "{ meetings(first: 1001) { totalCount } }" }, 400, "LIMIT_EXCEEDED"],
  ["a negative page", { query: "{ meetings(first: -1) { totalCount } }" }, 400, "BAD_USER_INPUT"],
  ["first and last together", { query: "{ meetings(first: 1, last: 1) { totalCount } }" }, 400, "BAD_USER_INPUT"],
  ["a forged cursor", { query: '{ meetings(after: "abc") { nodes { id } } }' }, 400, "BAD_USER_INPUT"],
  ["an operator without a value", { query: "query($x: String) { meetings(where: { name: { contains: $x } }) { totalCount } }", variables: { x: null } }, 400, "BAD_USER_INPUT"],
  ["a wrong variable", { query: "query($x: Int) { meetings(first: $x) { totalCount } }", variables: { x: "ten" } }, 400, "BAD_USER_INPUT"],
  ["a wrong date", { query: '{ meetings(where: { startDate: { gte: "2007-13-01" } }) { totalCount } }' }, 400, "GRAPHQL_VALIDATION_FAILED"],
  ["too many levels", { query: `{ components { nodes { ${"children { nodes { ".repeat(8)} id ${"} } ".repeat(8)} } } }` }, 400, "LIMIT_EXCEEDED"],
  ["conditions too deep", { query: `{ meetings(where: ${"{ not: ".repeat(40)}{}${" }".repeat(40)}) { totalCount } }` }, 400, "LIMIT_EXCEEDED"],
  ["too many tokens", { query: `{ ${"dataset ".repeat(2_100)} }` }, 400, "LIMIT_EXCEEDED"],
  ["an unknown operation", { query: "query A { __typename } query B { __typename }", operationName: "C" }, 400, "OPERATION_RESOLUTION_FAILURE"],
  ["another name than the only operation's", { query: "query A { __typename }", operationName: "C" }, 400, "OPERATION_RESOLUTION_FAILURE"],
  ["no query", {}, 400, "BAD_REQUEST"],
])("%s is a client error and runs nothing", async (_case, body, status, code) => {
  const before = statements();
  const answer = await post(server.url, JSON.stringify(body));
  expect({ status: answer.status, code: answer.body.errors?.[0]?.extensions?.code }).toEqual({ status, code });
  expect(Object.keys(answer.body.errors?.[0]?.extensions ?? {})).toEqual(code === "LIMIT_EXCEEDED" ? ["code", "limit"] : ["code"]);
  expect(statements()).toBe(before);
});

test.each([
  ["a body that is no JSON", "{", { "content-type": "application/json" }, 400],
  ["a body larger than the limit", JSON.stringify({ query: " ".repeat(200_000) }), { "content-type": "application/json" }, 413],
  ["a form", "query={__typename}", { "content-type": "application/x-www-form-urlencoded" }, 400],
  ["plain text", "{__typename}", { "content-type": "text/plain" }, 400],
])("%s is refused without a stack or a path", async (_case, body, headers, status) => {
  const answer = await post(server.url, body, headers);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toMatch(/node_modules|at \w+ \(|\/src\//);
});

test("a GET that another site could send is refused (CSRF)", async () => {
  const answer = await fetch(`${server.url}?query={__typename}`);
  expect(answer.status).toBe(400);
});

test("security headers are set, and the server does not say what it is made of", async () => {
  const { headers } = await fetch(`${server.url}?query={__typename}`, { headers: { "apollo-require-preflight": "true" } });
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.get("x-powered-by")).toBeNull();
});

test("health: live, and ready while the database answers", async () => {
  const base = server.url.replace("/graphql", "");
  expect((await fetch(`${base}/health/live`)).status).toBe(200);
  expect((await fetch(`${base}/health/ready`)).status).toBe(200);
});

test("introspection alone runs nothing in the database", async () => {
  const before = statements();
  const { body } = await post(server.url, JSON.stringify({ query: "{ __schema { queryType { name } } __typename }" }));
  expect(body.data).toEqual({ __schema: { queryType: { name: "Query" } }, __typename: "Query" });
  expect(statements()).toBe(before);
});

describe("a POST of JSON is answered alike, whether it needs Express to be read or not", () => {
  const query = "{ meetings { totalCount } }";
  const json = { "content-type": "application/json" };

  test.each([
    ["a question", JSON.stringify({ query }), 200, { data: { meetings: { totalCount: 13 } } }],
    ["a wrong question", JSON.stringify({ query: "{ nothing }" }), 400, { errors: [{ message: 'Cannot query field "nothing" on type "Query".', locations: [{ line: 1, column: 3 }], extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] }],
    ["what is no JSON", '{"query', 400, { errors: [{ message: "The request cannot be read.", extensions: { code: "BAD_REQUEST" } }] }],
    ["a body that is a string", '"{ meetings }"', 400, { errors: [{ message: "The request cannot be read.", extensions: { code: "BAD_REQUEST" } }] }],
    ["a body that is too large", JSON.stringify({ query: `{ meetings { totalCount } } # ${"x".repeat(100_000)}` }), 413, { errors: [{ message: "Limit bodyBytes exceeded: at most 100000 bytes in the body, found 100042.", extensions: { code: "LIMIT_EXCEEDED", limit: { name: "bodyBytes", maximum: 100_000, found: 100_042 } } }] }],
  ])("%s", async (_case, body, status, expected) => {
    for (const url of [server.url, `${server.url}?`]) { // the second is read by Express
      const response = await fetch(url, { method: "POST", headers: json, body });
      expect({ url, status: response.status, body: await response.json() }).toEqual({ url, status, body: expected });
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("x-powered-by")).toBeNull();
    }
  });

  test("a large answer is compressed for those who take it", async () => {
    const body = JSON.stringify({ query: "{ commitments { nodes { id content } } }" });
    for (const url of [server.url, `${server.url}?`]) {
      const packed = await fetch(url, { method: "POST", headers: { ...json, "accept-encoding": "gzip" }, body });
      expect(packed.headers.get("content-encoding")).toBe("gzip");
      const plain = await fetch(url, { method: "POST", headers: { ...json, "accept-encoding": "identity" }, body });
      expect(plain.headers.get("content-encoding")).toBeNull();
      expect(await packed.json()).toEqual(await plain.json());
    }
  });
});
