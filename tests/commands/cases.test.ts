import { join } from "node:path";
import { CommandLine } from "../support/cli";
import { expectFile, family, read } from "../support/files";

const commandLine = new CommandLine();
const examples = join(__dirname, "../../examples");
beforeAll(() => commandLine.serve());
afterAll(() => commandLine.clear());

/** A case is a line behind "$", and what the shell shows then: standard output, standard error, exit code. UPDATE=1 writes it. */
test.each(family(join(__dirname, "cases"), ".console"))("%s", async (path) => {
  const [line = ""] = /(?<=^\$ ).*/.exec(read(`${path}.console`)) ?? [];
  const { out, err, code } = await commandLine.run(`ln -sfn '${examples}' examples; ${line}`);
  expectFile(`${path}.console`, `$ ${line}\n${out}${err === "" ? "" : `--- standard error\n${err}`}--- exit code ${code}\n`);
});
