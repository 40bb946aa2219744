import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publicSchema } from "../../src/model";
import type { RunningServer } from "../../src/server";
import { PYTHON_MILLISECONDS, pythonWith } from "../support/python";
import { openTestServer } from "../support/testServer";

/** Operations that are made for each field of Query. More find more; these take some twenty seconds on a quiet machine. */
const EXAMPLES = 6;
const SEED = 723;

let python: string;
let server: RunningServer;
const folder = mkdtempSync(join(tmpdir(), "negotiations-graph-fuzz-"));

beforeAll(async () => {
  python = await pythonWith(join(__dirname, "requirements.txt"));
  server = await openTestServer();
}, PYTHON_MILLISECONDS);

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test("no operation that schemathesis makes of the schema is a fault of the server", async () => {
  const program = join(python, "../schemathesis");
  const parameters = ["run", server.url, "--checks", "not_a_server_error", "--seed", String(SEED), "--max-examples", String(EXAMPLES), "--phases", "fuzzing"];
  const quiet = ["--generation-database", "none", "--suppress-health-check", "all", "--no-color"];
  const { code, said } = await new Promise<{ code: number; said: string }>((resolve) => {
    execFile(program, [...parameters, ...quiet], { cwd: folder, maxBuffer: 100_000_000 }, (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), said: out + err }));
  });
  const fields = Object.keys(publicSchema().getQueryType()?.getFields() ?? {}).length;
  expect(said).toContain(`${fields} selected / ${fields} total`);
  expect(Number(/(\d+) generated/.exec(said)?.[1])).toBeGreaterThan(fields);
  if (code !== 0) throw new Error(said);
}, 300_000);
