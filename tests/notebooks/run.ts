// npm run notebooks [-- --html FOLDER] [-- NOTEBOOK …]: notebooks/run.py in the environment of the tests, which is made where it is missing.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pythonWith } from "../support/python";

async function main(): Promise<void> {
  const program = join(__dirname, "../../notebooks/run.py");
  process.exitCode = spawnSync(await pythonWith(), [program, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
