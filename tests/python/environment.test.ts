import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../../src/database/local/runProgram";
import { findPython, PYTHON_MILLISECONDS, pythonWith } from "../support/python";

test("the environment holds the packages that notebooks and exports are tested with", async () => {
  const python = await pythonWith();
  const { code, lines } = await runProgram(python, ["-c", "import rdflib, networkx, pandas, matplotlib, lxml, cobalt, nbclient; print('all there')"], { environment: process.env });
  expect({ code, lines }).toEqual({ code: 0, lines: ["all there"] });
}, PYTHON_MILLISECONDS);

test("a machine with an old Python alone is told what to install, and what was found", async () => {
  const folder = await mkdtemp(join(tmpdir(), "negotiations-graph-python-"));
  try {
    await writeFile(join(folder, "python3"), "#!/bin/sh\necho 'AssertionError' >&2; exit 1\n");
    await chmod(join(folder, "python3"), 0o755);
    const machine = { environment: { PATH: folder }, javaFolders: [], canInstall: false };
    await expect(findPython(machine, true)).rejects.toThrow(/Python 3\.11 or newer with venv is missing[^]*apt-get install python3-venv[^]*python3: AssertionError/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
