import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS } from "../../src/commands/output/kinds";
import { CommandLine, onTestDatabase } from "../support/cli";

const COMMANDS = ["serve", "load", "check", "coverage", "query", "search", "trace", "export", "status", "stop", "backup", "restore", "key", "completion"];

const commandLine = new CommandLine();
beforeAll(() => copyFileSync(join(__dirname, "../../examples/options.graphql"), join(commandLine.folder, "question.graphql")));
afterAll(() => commandLine.clear());

async function examplesOf(command: string): Promise<readonly string[]> {
  const { code, out } = await commandLine.run(`negotiations-graph ${command} --help`);
  expect(code).toBe(0);
  return [...out.matchAll(/^ {2}(negotiations-graph .*)$/gm)].map(([, line = ""]) => line);
}

test("help names every command and exit code", async () => {
  const { out } = await commandLine.run("negotiations-graph --help");
  expect([...out.matchAll(/^ {2}([a-z]+) (?:\[|<| ).*/gm)].map(([, name]) => name)).toEqual([...COMMANDS, "help"]);
  expect([...out.matchAll(/^ {2}(\d+) {2}/gm)].map(([, code]) => Number(code))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 130]);
});

test("the kinds of a search are those of the schema", () => {
  const [, values = ""] = /enum SearchType \{([^}]*)\}/.exec(readFileSync(join(__dirname, "../../schema.graphql"), "utf8")) ?? [];
  expect(KINDS).toEqual([...values.matchAll(/^ {2}(\w+)$/gm)].map(([, name]) => name));
});

describe("every example of help works", () => {
  test("serve, stop", async () => {
    const [stop = ""] = await examplesOf("stop");
    const examples = await examplesOf("serve");
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      await commandLine.serve(example);
      expect({ stop, ...(await commandLine.run(stop)) }).toMatchObject({ code: 0 });
    }
  });

  test.each(COMMANDS.filter((command) => !["serve", "stop", "backup", "restore"].includes(command)))("%s", async (command) => {
    if (command === "query") await commandLine.serve();
    const examples = await examplesOf(command);
    expect(examples.length).toBeGreaterThan(0);
    const environment = command === "load" ? onTestDatabase() : command === "key" ? { KG_API_KEYS_FILE: "keys.json" } : {};
    for (const example of examples) expect({ example, ...(await commandLine.run(example, environment)) }).toMatchObject({ example, code: 0 });
  });
});
