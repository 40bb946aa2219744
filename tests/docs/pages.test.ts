import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename, delimiter, dirname, join } from "node:path";
import { parse, print } from "graphql";
import { readConfig } from "../../src/config";
import type { RunningServer } from "../../src/server";
import { compile } from "../support/consumer";
import { findCurl } from "../support/curl";
import { post } from "../support/http";
import { runProgram } from "../support/program";
import { pythonWith } from "../support/python";
import { openTestServer } from "../support/testServer";
import { Checkout } from "./checkout";
import { casesOf, matches, type Case } from "./expectation";
import { readPage } from "./page";
import { PAGES, root } from "./pages";
import { Shell } from "./shell";

/** Pages about running the program start one themselves, with a database of its own. */
const OWN_SERVER = ["docs/access.md", "docs/operate.md", "docs/curate.md"];
/** Installing Python's packages and starting Neo4j take long on a machine that does other things too. */
const PATIENCE = 600_000;

const pages = PAGES.map((page) => ({ page, ...casesOf(readPage(join(root, page))) }));

beforeAll(async () => {
  await findCurl();
}, PATIENCE);
afterAll(() => {
  const lines = pages.flatMap(({ page, notRun }) => notRun.map(({ line, reason }) => `  ${page}:${line} ${reason}\n`));
  process.stderr.write(`Shown in the pages and not run here:\n${lines.join("")}`);
});

describe.each(pages.filter(({ cases }) => cases.length > 0))("$page", ({ page, cases }) => {
  let server: RunningServer | null = null;
  let checkout: Checkout;
  let shell: Shell;
  let environment: Record<string, string>;
  let shown: ReadonlyMap<Case, string>;

  beforeAll(async () => {
    checkout = new Checkout();
    if (!OWN_SERVER.includes(page)) server = await openTestServer();
    const port = server === null ? await freePort() : Number(new URL(server.url).port);
    environment = surroundings(checkout, { PORT: String(port), ...(server === null ? {} : { KG_URL: server.url }) });
    if (cases.some(({ block }) => block.language === "python")) {
      const python = await pythonWith();
      environment["PATH"] = `${dirname(python)}${delimiter}${environment["PATH"] ?? ""}`;
      environment["PYTHONPATH"] = join(root, "notebooks/src");
    }
    shell = new Shell(checkout.folder, environment, port);
    shown = new Map([...(await runPrograms(cases, checkout.folder, environment)), ...(await runCells(cases, checkout.folder, environment))]);
  }, PATIENCE);
  afterAll(async () => {
    await shell.close();
    await server?.stop();
    checkout.remove();
  });

  test.each(cases.map((one) => [`${one.block.language} block of line ${one.block.line}`, one] as const))("%s", async (_name, one) => {
    const { block, expected } = one;
    if (block.language === "graphql") {
      if (expected === null) throw new Error("A query is shown with its answer.");
      expect((await post(server?.url ?? "", JSON.stringify({ query: print(parse(block.text)) }))).body).toEqual(JSON.parse(expected));
      return;
    }
    const text = block.language === "sh" ? await runShell(one) : (shown.get(one) ?? "");
    if (expected !== null && !matches(text, expected)) expect(text).toBe(expected);
  }, PATIENCE);

  async function runShell({ block: { text: commands, marks }, expected }: Case): Promise<string> {
    const address = marks.get("stays");
    if (address !== undefined) return shell.stay(commands, address, (text) => expected === null || matches(text, expected));
    const { status, text } = await shell.run(commands);
    expect({ status, text }).toEqual({ status: Number(marks.get("exit") ?? 0), text });
    return text;
  }
});

test.each(PAGES)("%s shows nothing that is not run, expected or marked", (page) => {
  expect(() => casesOf(readPage(join(root, page)))).not.toThrow();
});

/** The environment of the commands: this one without the variables that the program reads, but for its cache. */
function surroundings({ folder, bin }: Checkout, own: Record<string, string>): Record<string, string> {
  const given = Object.entries(process.env).filter(([name]) => !/^(KG_|NEO4J_|HOST$|PORT$|INIT_CWD$|npm_)/.test(name));
  const path = [bin, dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);
  return { ...(Object.fromEntries(given) as Record<string, string>), PATH: path, HOME: folder, NO_COLOR: "1", KG_LOG_LEVEL: "warn", KG_CACHE_DIR: readConfig().local.cacheDir, ...own };
}

/** Compiles the TypeScript programs of a page together, strictly, and runs each; gives what it prints. */
async function runPrograms(cases: readonly Case[], folder: string, environment: Record<string, string>): Promise<[Case, string][]> {
  const programs = cases.filter(({ block }) => block.language === "ts").map((one) => ({ one, file: join(folder, `line-${one.block.line}.mts`) }));
  if (programs.length === 0) return [];
  for (const { one, file } of programs) writeFileSync(file, one.block.text);
  expect(await compile(folder, programs.map(({ file }) => basename(file)))).toBe("");
  const ran: [Case, string][] = [];
  for (const { one, file } of programs) {
    const { status, out, err } = await runProgram(process.execPath, [file.replace(/mts$/, "mjs")], { cwd: folder, env: environment });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    ran.push([one, out]);
  }
  return ran;
}

/** Runs the Python cells of a page in one session, in their order; gives what each shows. */
async function runCells(cases: readonly Case[], folder: string, environment: Record<string, string>): Promise<[Case, string][]> {
  const cells = cases.filter(({ block }) => block.language === "python");
  if (cells.length === 0) return [];
  const { status, out, err } = await runProgram("python", [join(__dirname, "cells.py")], { cwd: folder, env: environment, input: JSON.stringify(cells.map(({ block }) => block.text)) });
  expect({ status, err }).toEqual({ status: 0, err });
  const shown = JSON.parse(out) as { readonly text: string; readonly error: string | null }[];
  expect(shown.filter(({ error }) => error !== null)).toEqual([]);
  return cells.map((one, index) => [one, shown[index]?.text ?? ""]);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  return address.port;
}
