import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandLine, onTestDatabase } from "../support/cli";

/** An installation that must fetch packages may take this long, in ms. */
const INSTALL = 300_000;

const packed = mkdtempSync(join(tmpdir(), "negotiations-graph-packed-"));
let tarball = "";
let commandLine: CommandLine;

beforeAll(() => {
  // dist is built already, as `npm pack` alone would do.
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", packed], { cwd: join(__dirname, "../..") });
  tarball = join(packed, readdirSync(packed)[0] ?? "");
  commandLine = new CommandLine('exec "$(dirname "$0")/../node_modules/.bin/negotiations-graph" "$@"');
});
afterAll(async () => {
  await commandLine.clear();
  rmSync(packed, { recursive: true, force: true });
});

test("the packed program, installed in an empty folder, checks, serves, answers, and stops", async () => {
  const installed = await commandLine.run(`npm install --prefer-offline --no-audit --no-fund '${tarball}'`);
  expect(installed).toMatchObject({ code: 0, err: expect.not.stringMatching(/EBADENGINE|deprecated|prepare failed/) as string });
  const checked = await commandLine.run("npx --no-install negotiations-graph check");
  expect(checked).toMatchObject({ code: 0, out: expect.stringMatching(/^s-2007-723: every quote, reference and form is right\./) as string });

  const server = commandLine.start("negotiations-graph serve", onTestDatabase());
  await new Promise((resolve) => server.stdout.once("data", resolve));
  const status = JSON.parse((await commandLine.run("negotiations-graph status --json")).out) as [{ readonly url: string }];
  expect((await fetch(new URL("/graphiql", status[0].url))).status).toBe(200);
  expect(await commandLine.run("negotiations-graph query --lang zh --query '{ meetings(first: 1) { totalCount nodes { places { name } } } }' --format csv")).toEqual({ code: 0, out: "totalCount,places.name\r\n13,纽约\r\n", err: "" });
  expect(await commandLine.run("negotiations-graph search Vienna --kind Place")).toEqual({ code: 0, err: "1 found.\n", out: expect.stringContaining("place:vienna") as string });
  expect(await commandLine.run("negotiations-graph trace commitment:annex-5-no-threat-to-security")).toMatchObject({ code: 0, out: expect.stringContaining("└─ reaffirms (stated) commitment:annex-4-no-provocation") as string });
  expect(await commandLine.run("negotiations-graph stop")).toMatchObject({ code: 0 });
}, INSTALL);

test("the package holds what it runs on, and no more", () => {
  const files = execFileSync("tar", ["tzf", tarball], { encoding: "utf8" }).trim().split("\n").map((file) => file.replace(/^package\//, ""));
  expect([...new Set(files.map((file) => file.split("/")[0]))].sort()).toEqual(["LICENSE", "README.md", "cypher", "dist", "examples", "graph", "operations", "package.json", "schema.graphql"]);
  expect(files).toEqual(expect.arrayContaining(["dist/cli.js", "dist/web/graphiql/index.html", "cypher/queries/trace.cypher", "graph/s-2007-723/source.zh.txt", "examples/options.graphql"]));
});
