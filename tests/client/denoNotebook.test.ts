import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findExecutables } from "../../src/database/local/findExecutable";
import type { RunningServer } from "../../src/server";
import { compile, makeConsumer } from "../support/consumer";
import { runProgram } from "../support/program";
import { PYTHON_MILLISECONDS, pythonWith } from "../support/python";
import { openTestServer } from "../support/testServer";

const NOTEBOOK = join(__dirname, "../../notebooks/deno/three-questions.ts");

let server: RunningServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.stop());

test("the cells of the Deno notebook compile strictly, and answer the three questions in Node and, where it is, in Deno's kernel", async () => {
  const folder = makeConsumer();
  try {
    copyFileSync(NOTEBOOK, join(folder, "cells.mts"));
    expect(await compile(folder, ["cells.mts"])).toBe("");
    const inNode = await runProgram(process.execPath, ["cells.mjs"], { cwd: folder, env: { KG_URL: server.url } });
    expect(inNode).toMatchObject({ status: 0, err: "" });
    const lines = inNode.out.trimEnd().split("\n");
    expect(lines).toHaveLength(14);
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^Troika \[att_2__row_5, att_3__para_1\]$/), expect.stringMatching(/^att_4: Both parties undertake/), "Belgrade rejects Territorial partition"]));
    const inDeno = await runInDeno();
    // That no cell fails is what counts: Deno's kernel may tell that a cell has ended before it hands on what the cell printed, which is then lost.
    if (inDeno !== null) expect(lines).toEqual(expect.arrayContaining(inDeno.split("\n").filter((line) => line !== "")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, PYTHON_MILLISECONDS);

/** What the notebook prints in Deno's kernel; null, which is told, where there is no deno on PATH. */
async function runInDeno(): Promise<string | null> {
  const [deno] = await findExecutables("deno", process.env);
  if (deno === undefined) {
    process.stderr.write("Deno is not on PATH: notebooks/deno was compiled, and run under Node alone.\n");
    return null;
  }
  const specifications = mkdtempSync(join(tmpdir(), "negotiations-graph-deno-"));
  try {
    const { status, out, err } = await runProgram(await pythonWith(), [join(__dirname, "deno_notebook.py"), NOTEBOOK, deno, specifications], {
      cwd: specifications,
      env: { KG_URL: server.url },
    });
    expect({ status, err }).toEqual({ status: 0, err });
    return out;
  } finally {
    rmSync(specifications, { recursive: true });
  }
}
