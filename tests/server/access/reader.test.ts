import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { readConfig } from "../../../src/config";
import { openDatabase } from "../../../src/commands/openDatabase";
import { testDatabaseAddress } from "../../support/database";

const READER = { user: "reader", password: "a-password-of-the-reader" };
const { uri, user, password, database } = testDatabaseAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const system = (statement: string, parameters = {}) => driver.executeQuery(statement, parameters, { database: "system" });

beforeAll(() => system("CREATE USER reader IF NOT EXISTS SET PASSWORD $password CHANGE NOT REQUIRED", { password: READER.password }));
afterAll(async () => {
  await system("DROP USER reader IF EXISTS");
  await driver.close();
});

const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
const WHO = "SHOW TRANSACTIONS YIELD username, currentQuery WHERE currentQuery CONTAINS 'who asks' RETURN collect(username) AS who";

test("questions are asked by the reader, and the loader loads", async () => {
  const open = await openDatabase(readConfig({ ...environment, NEO4J_READER_USER: READER.user, NEO4J_READER_PASSWORD: READER.password }), false, () => undefined);
  expect((await open.reader.query(WHO, {})).records[0]?.get("who")).toEqual([READER.user]);
  expect((await open.database.query(WHO, {})).records[0]?.get("who")).toEqual([user]);
  await open.close();
});

test("without a reader one user does both", async () => {
  const open = await openDatabase(readConfig(environment), false, () => undefined);
  expect(open.reader).toBe(open.database);
  await open.close();
});

test("a reader with a wrong password is a Failure that says which variables to check, and tells no password", async () => {
  const wrong = "a-wrong-password";
  const config = readConfig({ ...environment, NEO4J_READER_USER: READER.user, NEO4J_READER_PASSWORD: wrong });
  const error: unknown = await openDatabase(config, false, () => undefined).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "DATABASE", details: [expect.stringContaining("NEO4J_READER_USER")] });
  expect(JSON.stringify(error) + String(error)).not.toContain(wrong);
});

/** The statements that docs/access.md shows for an edition with roles. */
const SHOWN = [...(/```cypher\n([^]*?)```/.exec(readFileSync(join(__dirname, "../../../docs/access.md"), "utf8"))?.[1] ?? "").matchAll(/([^;]+);\s*/g)].map(([, statement = ""]) => statement);

test("the page shows them", () => expect(SHOWN.length).toBeGreaterThan(7));

test.each(SHOWN)("Neo4j reads what the page shows: %s", async (statement) => {
  // Community knows the words, and has no roles; a mistake in them would be an error of syntax.
  const told = await driver.executeQuery(`EXPLAIN ${statement}`, { password: READER.password }, { database: "system" }).then(
    () => "taken",
    ({ code }: { readonly code: string }) => code,
  );
  expect(["taken", "Neo.ClientError.Statement.UnsupportedAdministrationCommand"]).toContain(told);
});

test("a mistake in them would be seen", async () => {
  await expect(driver.executeQuery("EXPLAIN GRANT EXECUTE PROCEDURES ON DBMS TO negotiations_reader", {}, { database: "system" })).rejects.toMatchObject({ code: "Neo.ClientError.Statement.SyntaxError" });
});
