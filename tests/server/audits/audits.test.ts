import { serverAudits, type AuditResult } from "graphql-http";
import pino from "pino";
import type { Database } from "../../../src/database";
import { serve, type RunningServer } from "../../../src/server";
import { openTestDatabase } from "../../support/database";

/** Plain GETs, which CSRF prevention refuses: any page could send them from the browser of a user who is let in. */
const REFUSED = [
  "MAY accept application/x-www-form-urlencoded formatted GET requests",
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
];

const AUDITS = 61;

let database: Database;
let server: RunningServer;
beforeAll(async () => {
  database = openTestDatabase();
  server = await serve(database, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

/** What is asked of a GraphQL server over HTTP (https://graphql.github.io/graphql-over-http), by its working group. */
const audits = serverAudits({ url: () => server.url });

const outcome = (result: AuditResult) => (result.status === "ok" ? { status: "ok" } : { status: result.status, reason: result.reason });

test("every audit is run", () => {
  expect(audits).toHaveLength(AUDITS);
  expect(audits.map(({ name }) => name)).toEqual(expect.arrayContaining(REFUSED));
});

test.each(audits.filter(({ name }) => !REFUSED.includes(name)))("$name", async ({ fn }) => {
  expect(outcome(await fn())).toEqual({ status: "ok" });
});

test.each(audits.filter(({ name }) => REFUSED.includes(name)))("$name: refused, as another site could send it", async ({ fn }) => {
  const result = await fn();
  expect(outcome(result)).toEqual({ status: "notice", reason: "Response status code is not 200" });
  expect(result).toHaveProperty("response.status", 400);
});
