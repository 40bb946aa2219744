import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import type { Database } from "../../src/database";
import { runProgram } from "../../src/database/local/runProgram";
import { serve, type RunningServer } from "../../src/server";
import { openTestDatabase } from "../support/database";
import { PYTHON_MILLISECONDS, pythonWith } from "../support/python";

const NOTEBOOKS = join(__dirname, "../../notebooks");
const MILLISECONDS = 120_000;
const HEADER = `# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %%
`;

/** A cell that shows a picture with a title, in matplotlib's own fonts. */
const picture = (title: string) => `# %matplotlib inline\nfrom matplotlib.figure import Figure\nfigure = Figure()\nfigure.add_subplot().set_title(${title})\nfigure`;

let python: string;
let folder: string;
let database: Database;
let server: RunningServer;

beforeAll(async () => {
  python = await pythonWith();
  folder = await mkdtemp(join(tmpdir(), "negotiations-graph-notebooks-"));
  database = openTestDatabase();
  server = await serve(database, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
}, PYTHON_MILLISECONDS);

afterAll(async () => {
  await server.stop();
  await database.close();
  await rm(folder, { recursive: true });
});

/** Runs notebooks on the test's server: the exit code, and what was printed. */
async function run(...parameters: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  const environment = { ...process.env, KG_URL: server.url, PYTHONDONTWRITEBYTECODE: "1" };
  const { code, lines } = await runProgram(python, [join(NOTEBOOKS, "run.py"), ...parameters], { environment, folder });
  return { code: code ?? 1, printed: lines.join("\n") };
}

test.each([
  ["who-met-whom", 3],
  ["commitment-to-annex", 2],
  ["options-and-positions", 2],
])("%s runs, asserts its figures, warns of nothing, and becomes a page that asks no other place for anything", async (name, pictures) => {
  const { code, printed } = await run("--html", folder, name);
  expect({ code, printed }).toEqual({ code: 0, printed: expect.stringMatching(new RegExp(`^${name}: passed \\([\\d.]+ s\\)$`)) });
  const page = await readFile(join(folder, `${name}.html`), "utf8");
  expect(page.match(/<img[^>]*src="data:image\/png;base64,/g)).toHaveLength(pictures);
  expect(addresses(page)).toEqual([]);
  expect(page).not.toMatch(/<script/i);
}, MILLISECONDS);

test("what notebooks there are is what is tested here", async () => {
  const files = (await readdir(NOTEBOOKS)).filter((file) => file.endsWith(".py") || file.endsWith(".ipynb") || file.endsWith(".html"));
  expect(files.sort()).toEqual(["commitment-to-annex.py", "options-and-positions.py", "run.py", "who-met-whom.py"]);
});

test.each([
  ["an error in a cell", "1 / 0", /ZeroDivisionError/],
  ["a figure that is not right", "assert 41 == 42", /AssertionError/],
  ["a warning", "import warnings\nwarnings.warn('take care')", /UserWarning: take care/],
  ["a missing glyph", picture("'科'"), /Glyph \d+ .* missing/],
  ["a missing font", picture("'a', family='Nowhere'"), /findfont.*Nowhere/],
])("%s fails a notebook, and is shown", async (_, cell, words) => {
  const path = join(folder, "faulty.py");
  await writeFile(path, `${HEADER}${cell}\n`);
  const { code, printed } = await run(path);
  expect(code).toBe(1);
  expect(printed).toMatch(/^faulty: FAILED/m);
  expect(printed).toMatch(words);
}, MILLISECONDS);

/** What a browser would fetch for a page: addresses of scripts, styles, images, frames and imports, other than those within it. */
function addresses(page: string): string[] {
  const attributes = [...page.matchAll(/<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*?\b(?:src|href|data)\s*=\s*["']([^"']*)/gi)];
  const styles = [...page.matchAll(/url\(\s*["']?([^"')\s]+)|@import\s+["']([^"']+)/gi)];
  return [...attributes, ...styles].map((found) => found[1] ?? found[2] ?? "").filter((address) => !/^(data:|#)/.test(address));
}
