import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import pino from "pino";
import { thisMachine, type Database } from "../../src/database";
import { runProgram } from "../../src/database/local/runProgram";
import { serve, type RunningServer } from "../../src/server";
import { openTestDatabase, testDatabaseAddress } from "../support/database";
import { expectFile, family, read } from "../support/files";
import { findPython, PYTHON_MILLISECONDS, pythonWith } from "../support/python";

const NOTEBOOKS = join(__dirname, "../../notebooks");
const CLIENT = join(NOTEBOOKS, "src/negotiations_graph/client");

let python: string;
let folder: string;
let database: Database;
let server: RunningServer;

beforeAll(async () => {
  python = await pythonWith();
  folder = await mkdtemp(join(tmpdir(), "negotiations-graph-python-"));
  database = openTestDatabase();
  server = await serve(database, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
}, PYTHON_MILLISECONDS);

afterAll(async () => {
  await server.stop();
  await database.close();
  await rm(folder, { recursive: true });
});

/** Runs a program in notebooks/ that asks the test's server, and starts others on the same database. Gives what it printed; throws that where it fails. */
async function run(path: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const { uri, user, password, database: name } = testDatabaseAddress();
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name };
  const all = { ...process.env, ...neo4j, KG_URL: server.url, PYTHONDONTWRITEBYTECODE: "1", ...environment };
  const { code, lines } = await runProgram(path, parameters, { environment: all, folder: NOTEBOOKS });
  if (code !== 0) throw new Error(lines.join("\n"));
  return lines.join("\n");
}

test("types (mypy --strict)", async () => {
  await run(python, ["-m", "mypy", "--cache-dir", join(folder, "mypy")]);
}, 120_000);

test("lint and layout (ruff)", async () => {
  await run(python, ["-m", "ruff", "check", "--no-cache", "."]);
  await run(python, ["-m", "ruff", "format", "--no-cache", "--check", "."]);
});

test("the client is as ariadne-codegen makes it of notebooks/operations and schema.graphql (UPDATE=1 writes it)", async () => {
  const target = /^target_package_path = .*$/m;
  await writeFile(join(folder, "settings.toml"), read(join(NOTEBOOKS, "pyproject.toml")).replace(target, `target_package_path = ${JSON.stringify(folder)}`));
  await run(python, ["-m", "ariadne_codegen", "--config", join(folder, "settings.toml")]);
  const made = family(join(folder, "client"), ".py");
  expect(made).toContain(join(folder, "client", "attendance"));
  for (const path of made) expectFile(join(CLIENT, `${basename(path)}.py`), read(`${path}.py`));
  expect(family(CLIENT, ".py").map((path) => basename(path))).toEqual(made.map((path) => basename(path)));
});

test("every Python test passes (notebooks/tests)", async () => {
  // run.mjs counts each of them by this file.
  const results = process.env["KG_PYTEST_RESULTS"] ?? join(folder, "pytest.xml");
  await run(python, ["-m", "pytest", "-q", `--junitxml=${results}`], { PYTHONPATH: join(NOTEBOOKS, "src") });
}, 300_000);

test("the wheel installs into a clean environment and answers the three questions", async () => {
  const clean = join(folder, "clean");
  await run(python, ["-m", "build", "--wheel", "--no-isolation", "--outdir", join(folder, "dist"), NOTEBOOKS]);
  await run((await findPython(thisMachine(), false)).path, ["-m", "venv", clean]);
  const inside = join(clean, "bin", "python");
  await run(inside, ["-m", "pip", "install", "--quiet", "--constraint", "requirements.txt", join(folder, "dist", "negotiations_graph-0.1.0-py3-none-any.whl")]);
  const printed = await run(inside, ["-W", "error", "-c", THREE_QUESTIONS]);
  expect(printed.split("\n")).toEqual(["Contact Group ministers, 8 in all", "五 四", "Belgrade Contact Group Pristina", "Noto Sans SC"]);
}, PYTHON_MILLISECONDS);

const THREE_QUESTIONS = `
import negotiations_graph as ng
graph = ng.connect()
who = graph.attendance().query("edtf == '2007-09-27' and basis == 'STATED'")
print(f"{who.actor.iloc[4]}, {len(who)} in all")
steps = graph.trace(graph.reaffirmations().query("later_source == 'att_5__para_3' and basis == 'STATED'").later_id.iloc[0])
print(*steps.annex)
print(*sorted(graph.options().set_index("name").loc["Territorial partition", "rejected_by"]))
print(ng.style())
`;
