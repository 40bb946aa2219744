import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Abandonment, type Database } from "../../../src/database";
import { onlyReads } from "../../../src/query/onlyReads";
import { openTestDatabase } from "../../support/database";
import { scratchFolder } from "./scratch";

let database: Database;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());

/** The ways in which the server reads. */
const READS: readonly (readonly [string, (statement: string) => Promise<unknown>])[] = [
  ["query", (statement) => database.query(statement, {})],
  ["read", (statement) => database.read((transaction) => transaction.run(statement))],
  ["stream", async (statement) => {
    await database.stream((run) => run(statement, {}), { timeout: 5_000, abandonment: new Abandonment() }).next();
  }],
];

const WRITES = [
  "CREATE (:Intruder)",
  "MERGE (:Intruder {id: 1})",
  "MATCH (n) DETACH DELETE n",
  "MATCH (n:Meeting) SET n.id = 'x'",
  "MATCH (n:Meeting) REMOVE n.id",
  "MATCH (n:Meeting) SET n:Intruder",
  "CREATE INDEX intruder FOR (n:Intruder) ON (n.id)",
  "DROP INDEX text_en",
  "CALL db.createLabel('Intruder')",
  "CALL (*) { CREATE (:Intruder) } IN TRANSACTIONS",
  "FOREACH (x IN [1] | CREATE (:Intruder))",
];

describe.each(READS)("%s", (_name, run) => {
  test.each(WRITES)("a READ transaction refuses %s", async (statement) => {
    await expect(run(statement)).rejects.toThrow(/read access mode|read only|not allowed|IN TRANSACTIONS/i);
    expect((await database.query("MATCH (n:Intruder) RETURN count(n) AS intruders", {})).records[0]?.get("intruders")).toBe(0);
  });
});

describe("the private Neo4j reads nothing outside the graph", () => {
  test("no file, wherever it is", async () => {
    const file = join(scratchFolder(), "some.csv");
    writeFileSync(file, "hidden,words\n");
    for (const address of [`file://${file}`, "file:///etc/passwd", "file:///../../../../etc/passwd", "file:/etc/passwd"]) {
      const read = database.query("LOAD CSV FROM $address AS line RETURN line", { address });
      await expect(read).rejects.toMatchObject({ code: expect.stringMatching(/ExternalResourceFailed|Security|Statement/) as string });
      await expect(read).rejects.not.toThrow(/hidden|root:/);
    }
  });

  test("no address, and none is even asked", async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end("secret,words\n");
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    for (const address of [`http://127.0.0.1:${port}/a.csv`, `http://localhost:${port}/a.csv`, `http://[::ffff:127.0.0.1]:${port}/a.csv`, `http://2130706433:${port}/a.csv`, `ftp://127.0.0.1:${port}/a.csv`]) {
      await expect(database.query("LOAD CSV FROM $address AS line RETURN line", { address })).rejects.toThrow();
    }
    server.close();
    expect(asked).toBe(0);
  });

  test("no procedures but Neo4j's own", async () => {
    await expect(database.query("CALL apoc.load.json('file:///etc/passwd')", {})).rejects.toThrow(/no procedure/i);
    const [row] = (await database.query("SHOW PROCEDURES YIELD name WHERE NOT name =~ '(db|dbms|tx)\\\\..*' RETURN collect(name) AS foreign", {})).records;
    expect(row?.get("foreign")).toEqual([]);
    const [setting] = (await database.query("SHOW SETTINGS 'dbms.security.procedures.allowlist' YIELD value RETURN value", {})).records;
    expect(setting?.get("value")).toBe("");
  });
});

describe("what the compiler makes is a question to the graph", () => {
  test.each([
    "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m } RETURN collect(m) AS answer",
    "UNWIND $p0 AS one\n  CALL db.index.fulltext.queryNodes(one.index, one.words, {limit: $p1}) YIELD node RETURN node.createdAt AS answer",
  ])("%s", (statement) => {
    expect(onlyReads(statement)).toBe(statement);
  });

  test.each([
    ...WRITES,
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "load  csv FROM $p0 AS line RETURN line",
    "CALL dbms.listConfig()",
    "CALL/**/dbms.killConnections([])",
    "CALL // where\n dbms.listConfig()",
    "call db.index.fulltext.queryRelationships('x', 'y')",
    "\\u0043ALL dbms.listConfig()",
    "RETURN 1 AS answer UNION CALL `dbms`.listConfig() YIELD name RETURN name AS answer",
  ])("not %s", (statement) => {
    expect(() => onlyReads(statement)).toThrow("A compiled statement is more than a question to the graph.");
  });
});
