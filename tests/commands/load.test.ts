import { rmSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/commands/check";
import { coverage } from "../../src/commands/coverage";
import { load } from "../../src/commands/load";
import { testDatabaseAddress } from "../support/database";
import { editedCopy } from "../corpus/smallCorpus";

const REAL = join(__dirname, "../../graph/s-2007-723");

let written: { readonly out: string[]; readonly err: string[] };
const environment = { ...process.env };

beforeEach(() => {
  written = { out: [], err: [] };
  jest.spyOn(process.stdout, "write").mockImplementation((text) => written.out.push(String(text)) > 0);
  jest.spyOn(process.stderr, "write").mockImplementation((text) => written.err.push(String(text)) > 0);
  const { uri, user, password, database } = testDatabaseAddress();
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...environment };
});

test("load tells its steps on standard error, one a line where there is no terminal", async () => {
  await load(REAL, false);
  expect(written.out).toEqual([]);
  expect(written.err.join("")).toMatch(/Corpus: s-2007-723, \d+ nodes, every quote found in the text\n[^]*Database: Neo4j at bolt:\/\/[^]*Load: nothing to change \(\d+ ms\)\n/);
});

test("a broken corpus stops before the database is opened", async () => {
  const broken = editedCopy([{ file: "commitments.yaml", find: "quote: 双方承诺不使用武力", replace: "quote: 双方承诺不会使用武力" }]);
  await expect(load(broken, false)).rejects.toMatchObject({ code: "CORPUS", message: expect.stringContaining("has 1 fault; nothing was loaded") as string });
  rmSync(broken, { recursive: true });
  expect(written.err.join("")).not.toContain("Database");
});

test("a server that cannot be reached", async () => {
  process.env["NEO4J_URI"] = "bolt://127.0.0.1:1";
  await expect(load(REAL, false)).rejects.toMatchObject({ code: "DATABASE", message: expect.stringContaining("bolt://127.0.0.1:1") as string });
});

test("check prints how much there is of each kind, without a database", () => {
  check(REAL);
  expect(written.out.join("")).toMatch(/^s-2007-723: every quote, reference and form is right\. Version [0-9a-f]{12}\.\n {3}100 component\n/);
});

test("coverage prints what rests on each component", () => {
  coverage(REAL);
  expect(written.out.join("")).toContain("para_13  4 of 4 sentences cited");
  expect(written.out.join("")).toContain("not cited: 摘要 (");
});
