import { copyFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { RunningServer } from "../../src/server";
import { compile, makeConsumer } from "../support/consumer";
import { family, read } from "../support/files";
import { runProgram } from "../support/program";
import { openTestServer } from "../support/testServer";

const example = join(__dirname, "../../examples/client/three-questions");
const sources = [`${example}.mts`, ...[".mts", ".cts"].flatMap((extension) => family(join(__dirname, "consumer"), extension).map((path) => path + extension))];
const files = sources.map((path) => basename(path));
// TypeScript's own compiler takes some seconds, more on a machine that does other things too.
const COMPILING = 120_000;

let server: RunningServer;
let folder: string;
beforeAll(async () => {
  server = await openTestServer();
  folder = makeConsumer();
  for (const path of sources) copyFileSync(path, join(folder, basename(path)));
  expect(await compile(folder, files)).toBe("");
}, COMPILING);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test("the package is typed under a bundler's resolution too, and refuses wrong fields and variables", async () => {
  const modules = files.filter((file) => file.endsWith(".mts"));
  expect(modules).toContain("wrong.mts");
  expect(await compile(folder, modules, ["--module", "esnext", "--moduleResolution", "bundler", "--noEmit"])).toBe("");
}, COMPILING);

test.each(["esm.mjs", "commonjs.cjs"])("%s asks, and is told the code of what goes wrong", async (file) => {
  expect(await run(file)).toEqual({ status: 0, out: "64\nUNREACHABLE\n", err: "" });
});

test("the example answers the three questions", async () => {
  expect(await run("three-questions.mjs")).toEqual({ status: 0, out: read(`${example}.txt`), err: "" });
});

function run(file: string) {
  return runProgram(process.execPath, [file], { cwd: folder, env: { KG_URL: server.url } });
}
