import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { FORMAT_NAMES } from "../../src/commands/declare/export";
import { exportCommand, type ExportOptions } from "../../src/commands/export";
import { FORMATS } from "../../src/export";
import { serve, type RunningServer } from "../../src/server";
import { exported } from "../export/exported";
import { openTestDatabase, testDatabaseAddress } from "../support/database";

const database = openTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "negotiations-graph-export-"));
const environment = { ...process.env };
let server: RunningServer;
let told: string[];

beforeAll(async () => {
  server = await serve(database, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
});
afterAll(async () => {
  await server.stop();
  await database.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  told = [];
  jest.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
  const { uri, user, password, database: name } = testDatabaseAddress();
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name, KG_DATA_DIR: folder });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...environment };
});

const run = (options: Omit<ExportOptions, "yes">) => exportCommand("", { yes: false, ...options });

test("the help names every format", () => {
  expect(FORMAT_NAMES).toEqual(FORMATS.map(({ name }) => name));
});

test("a file from the database, and the same from a server; how far it is goes to standard error", async () => {
  const asked = { format: "turtle", of: "meetings", where: '{"startDate":{"gte":"2007-11-01"}}' };
  const wanted = await exported(database, asked);
  await run({ ...asked, output: join(folder, "a.ttl") });
  expect(told.join("")).toMatch(/^\d+ nodes, \d+ relationships\n$/);
  await run({ ...asked, output: join(folder, "b.ttl"), url: server.url });
  for (const name of ["a.ttl", "b.ttl"]) expect(readFileSync(join(folder, name)).equals(wanted)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test.each([
  ["a list that is not there", { format: "turtle", of: "meeting" }, "QUERY", "of: expected one of"],
  ["a condition that the schema does not have", { format: "turtle", of: "meetings", where: '{"x":1}' }, "QUERY", 'Field "x" is not defined'],
  ["no server at the address", { format: "turtle", url: "http://127.0.0.1:1" }, "SERVER", "No server answers at http://127.0.0.1:1."],
  ["an address that is none", { format: "turtle", url: "here" }, "CONFIGURATION", "--url: expected an address"],
  ["a folder that is not there", { format: "turtle", output: "/nowhere/record.ttl" }, "CONFIGURATION", "/nowhere/record.ttl cannot be written (ENOENT)."],
])("%s: a Failure, and what stood under the name stays", async (_case, asked, code, words) => {
  const output = "output" in asked ? asked.output : join(folder, "kept.ttl");
  writeFileSync(join(folder, "kept.ttl"), "before");
  await expect(run({ ...asked, output })).rejects.toMatchObject({ code, message: expect.stringContaining(words) as string });
  expect(readFileSync(join(folder, "kept.ttl"), "utf8")).toBe("before");
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("an archive is not written to a terminal", async () => {
  const { isTTY } = process.stdout;
  process.stdout.isTTY = true;
  try {
    await expect(run({ format: "csv" })).rejects.toMatchObject({ code: "CONFIGURATION", message: "csv is not text; name a file for it: --output negotiations-graph.zip" });
  } finally {
    process.stdout.isTTY = isTTY;
  }
});
