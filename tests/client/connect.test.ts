import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as client from "../../src/client";
import { AskError, connect, type Ask } from "../../src/client";
import type { RunningServer } from "../../src/server";
import { openTestServer } from "../support/testServer";

let server: RunningServer;
let ask: Ask;
beforeAll(async () => {
  server = await openTestServer();
  ask = connect(server.url);
});
afterAll(() => server.stop());

// Every operation, with how often its answer holds something that only the right answer has.
test.each([
  ["Attendance", client.Attendance, { where: { startDate: { eq: "2007-09-27" } } }, /"basis":/g, 9],
  ["CoAttendance", client.CoAttendance, { minMeetings: 10, basis: ["STATED"] }, /"second":/g, 3],
  ["Commitments", client.Commitments, {}, /"modality":/g, 42],
  ["Component", client.Component, { eId: "att_5__para_3" }, /"eId":"att_5__para_3"/g, 1],
  ["Dataset", client.Dataset, {}, /"kind":"Meeting","count":13/g, 1],
  ["Discrepancies", client.Discrepancies, {}, /"resolution":/g, 55],
  ["Neighbourhood", client.Neighbourhood, { id: "organization:troika", via: ["MEMBER_OF"] }, /"kind":"MEMBER_OF"/g, 3],
  ["Options", client.Options, {}, /"broader":/g, 17],
  ["Search", client.Search, { query: "Ahtisaari", types: ["Person"] }, /"id":"person:martti-ahtisaari"/g, 1],
  ["ShortestPath", client.ShortestPath, { from: "person:boris-tadic", to: "organization:belgrade" }, /"length":1/g, 1],
  ["Timeline", client.Timeline, { from: "2007-12-01", to: "2007-12-31" }, /"startDate":/g, 5],
  ["Trace", client.Trace, { commitment: "commitment:annex-5-no-threat-to-security" }, /"depth":/g, 2],
])("%s", async (_name, operation, variables, pattern, count) => {
  const answer = await ask(operation as typeof client.Attendance, variables as client.AttendanceVariables);
  expect(JSON.stringify(answer).match(pattern) ?? []).toHaveLength(count);
});

test("names come in the language that is asked for", async () => {
  const where = { startDate: { eq: "2007-08-30" } };
  const places = async (lang: client.Language) => (await ask(client.Attendance, { where, lang })).meetings.nodes.flatMap((meeting) => meeting.places.map(({ name }) => name));
  expect([await places("ZH"), await places("EN")]).toEqual([["维也纳"], ["Vienna"]]);
});

test("an error has the server's code, the place and the path, and shows the operation's line", async () => {
  const error = await failed(ask({ toString: () => "{\n  meetings { nodes { nothing } }\n}" }));
  expect({ code: error.code, status: error.status, faults: error.faults }).toEqual({
    code: "GRAPHQL_VALIDATION_FAILED",
    status: 200, // as GraphQL over HTTP has it for application/json
    faults: [{ message: 'Cannot query field "nothing" on type "Meeting".', code: "GRAPHQL_VALIDATION_FAILED", place: { line: 2, column: 22 }, path: null }],
  });
  expect(error.message).toBe(
    ['Cannot query field "nothing" on type "Meeting". (GRAPHQL_VALIDATION_FAILED)', "2 |   meetings { nodes { nothing } }", "                         ^"].join("\n"),
  );
});

describe("what is no GraphQL server", () => {
  let other: Server;
  let url: string;
  let body = "";
  beforeAll(async () => {
    other = createServer((_request, response) => response.writeHead(502).end(body));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  });
  afterAll(() => other.close());

  test.each(["<html>Bad gateway</html>", "null", "3", "{}", '{"errors":"none"}', ""])("%j is said to be none, with its status", async (given) => {
    body = given;
    const { code, status, message } = await failed(connect(url)(client.Dataset));
    expect({ code, status, message }).toEqual({ code: "NOT_GRAPHQL", status: 502, message: `${url} answers with status 502, and not as a GraphQL server does. (NOT_GRAPHQL)` });
  });
});

test("where no server is, that is said", async () => {
  expect((await failed(connect("http://127.0.0.1:1/graphql")(client.Dataset))).message).toContain("No server answers at http://127.0.0.1:1/graphql.");
});

test("an error in the middle of an answer has its path", async () => {
  const errors = [{ message: "It is gone.", path: ["meetings", "nodes", 0, "name"], extensions: { code: "TIMEOUT" } }];
  const error = await failed(connect("http://example.test", { fetch: () => Promise.resolve(Response.json({ data: null, errors }, { status: 503 })) })(client.Dataset));
  expect([error.message, error.status, error.faults[0]?.path]).toEqual(["It is gone. (TIMEOUT, meetings.nodes.0.name)", 503, ["meetings", "nodes", 0, "name"]]);
});

test("headers go along, and another fetch may send", async () => {
  const sent: unknown[] = [];
  const other = connect("http://example.test/graphql", {
    headers: { authorization: "Bearer x" },
    fetch: (url, request) => {
      sent.push([url, request?.headers]);
      return Promise.resolve(Response.json({ data: { dataset: null } }));
    },
  });
  await other(client.Dataset);
  expect(sent).toEqual([["http://example.test/graphql", { authorization: "Bearer x", "content-type": "application/json", accept: "application/json" }]]);
});

async function failed(asked: Promise<unknown>): Promise<AskError> {
  const error: unknown = await asked.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof AskError)) throw new Error("It did not fail as it should.", { cause: error });
  return error;
}
