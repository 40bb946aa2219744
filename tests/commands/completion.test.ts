import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { thisMachine } from "../../src/database";
import { findExecutables } from "../../src/database/local/findExecutable";
import { findOrInstall } from "../../src/database/local/findOrInstall";
import { Failure } from "../../src/failure";
import { CommandLine } from "../support/cli";
import { teller } from "../support/teller";

const commandLine = new CommandLine();
beforeAll(() => writeFileSync(join(commandLine.folder, "question.graphql"), ""));
afterAll(() => commandLine.clear());

/** What bash offers where the cursor stands behind the last word. */
async function offered(...words: string[]): Promise<readonly string[]> {
  const given = words.map((word) => `'${word}'`).join(" ");
  const script = `source <(negotiations-graph completion bash); COMP_WORDS=(negotiations-graph ${given}); COMP_CWORD=${words.length}; _negotiations_graph; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p negotiations-graph >&2`;
  const { code, out, err } = await commandLine.run(script);
  expect({ code, err }).toEqual({ code: 0, err: "complete -o filenames -F _negotiations_graph negotiations-graph\n" });
  return out.split("\n").filter((word) => word !== "");
}

test.each<[string[], string[]]>([
  [["s"], ["serve", "search", "status", "stop"]],
  [["--v"], ["--version"]],
  [["query", "--f"], ["--format"]],
  [["query", "--format", ""], ["table", "json", "csv"]],
  [["query", "--lang", "Z"], ["ZH"]],
  [["query", "--format", "csv", "--o"], ["--operation"]],
  [["query", "q"], ["question.graphql"]],
  [["search", "--kind", "Co"], ["Commitment", "Component", "Conclusion"]],
  [["--version", "tr"], ["trace"]],
  [["completion", ""], ["bash", "zsh", "fish", "--help", "-h"]],
  [["help", "co"], ["coverage", "completion"]],
])("bash offers behind %j: %j", async (words, expected) => {
  expect(await offered(...words)).toEqual(expected);
});

/** The path of a shell of this machine; installed where it is missing and KG_INSTALL_MISSING=1. Throws a Failure PREREQUISITE that says what to install. */
function findShell(name: string): Promise<string> {
  const byHand = `Install ${name} so that it is on PATH.`;
  const failure = new Failure("PREREQUISITE", `${name} is missing, in which the completion for it is tried. Debian: apt-get install ${name}, or let --yes do it: npm test -- --yes; elsewhere: ${byHand}`);
  const look = async () => {
    const [found] = await findExecutables(name, thisMachine().environment);
    return found === undefined ? { missing: [{ names: [name], byHand }], failure } : { found };
  };
  return findOrInstall(look, thisMachine(), { installMissing: process.env["KG_INSTALL_MISSING"] === "1", report: teller() });
}

test("fish offers commands, options and values", async () => {
  const fish = await findShell("fish");
  const script = (typed: string) => `'${fish}' --no-config -c "negotiations-graph completion fish | source; complete -C '${typed}'"`;
  const names = async (typed: string) => (await commandLine.run(script(typed))).out.split("\n").map((line) => line.split("\t")[0]).filter((name) => name !== "");
  expect((await names("negotiations-graph s")).sort()).toEqual(["search", "serve", "status", "stop"]);
  expect(await names("negotiations-graph query --fo")).toEqual(["--format"]);
  expect((await names("negotiations-graph query --format ")).sort()).toEqual(["csv", "json", "table"]);
  expect((await names("negotiations-graph completion ")).sort()).toEqual(["bash", "fish", "zsh"]);
}, 300_000);

test("zsh takes the script, and gives its function to the command", async () => {
  const zsh = await findShell("zsh");
  const taken = await commandLine.run(`negotiations-graph completion zsh > _negotiations-graph && '${zsh}' -n _negotiations-graph && '${zsh}' -fc 'autoload -U compinit; compinit -D -u; source ./_negotiations-graph; print $_comps[negotiations-graph]'`);
  expect(taken).toEqual({ code: 0, out: "_negotiations-graph\n", err: "" });
}, 300_000);
