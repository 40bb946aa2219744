#!/usr/bin/env node
// npm test: everything that must hold, in one command. Ends with a line "N passed, N failed"; exit code 1 if anything failed.
// --yes: install Java, Maven, Chromium and Python from the distribution's packages where they are missing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONTRACT = "../shared/check-contract.mjs";
const folder = mkdtempSync(join(tmpdir(), "negotiations-graph-"));
const results = join(folder, "jest.json");
const explorerResults = join(folder, "playwright.json");
const pythonResults = join(folder, "pytest.xml");
const installMissing = process.argv.includes("--yes");
const totals = { passed: 0, failed: 0 };

function run(command, args, variables = {}) {
  const env = { ...process.env, ...variables, KG_PYTEST_RESULTS: pythonResults, ...(installMissing ? { KG_INSTALL_MISSING: "1" } : {}) };
  return spawnSync(command, args, { stdio: "inherit", env }).status === 0;
}

function step(name, command, args) {
  console.log(`\n--- ${name}`);
  const passed = run(command, args);
  totals[passed ? "passed" : "failed"] += 1;
  console.log(`--- ${name}: ${passed ? "passed" : "FAILED"}`);
}

step("types", "npx", ["tsc", "--noEmit", "-p", "tests"]);
step("types of GraphiQL's page", "npx", ["tsc", "--noEmit", "-p", "web"]);
step("types of the explorer", "npx", ["tsc", "--noEmit", "-p", "web/explorer"]);
step("lint", "npx", ["eslint", "."]);
step("docker-compose.yml", "npx", ["dclint", "docker-compose.yml"]);
step("typed operations are as generated (npm run codegen)", "npx", ["graphql-codegen", "--config", "codegen.ts", "--check"]);
step("build", "npm", ["run", "--silent", "build"]);
step("build of the benchmark", "npx", ["tsc", "-p", "bench"]);
if (existsSync(CONTRACT)) step("contract of the public schema", "node", [CONTRACT, "schema.graphql"]);
else console.log("\n--- contract of the public schema: not compared, its checker is not beside this checkout");

console.log("\n--- tests");
run("npx", ["jest", "--json", `--outputFile=${results}`]);
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, "utf8"));
  totals.passed += numPassedTests;
  totals.failed += numFailedTests + numPendingTests + numRuntimeErrorTestSuites;
} else {
  totals.failed += 1;
}

console.log("\n--- tests of the explorer");
run("npx", ["playwright", "test", "--config", "tests/explorer", "--reporter", "list,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: explorerResults });
if (existsSync(explorerResults)) {
  const { stats, errors } = JSON.parse(readFileSync(explorerResults, "utf8"));
  totals.passed += stats.expected;
  totals.failed += stats.unexpected + stats.flaky + stats.skipped + errors.length;
} else {
  totals.failed += 1;
}

// The Python tests, which one of the tests above runs: a skipped one counts as failed, as none is to be.
const python = existsSync(pythonResults) ? readFileSync(pythonResults, "utf8").match(/<testsuite [^>]*>/)?.[0] : undefined;
const count = (name) => Number(python?.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? NaN);
const [ran, failed] = [count("tests"), count("failures") + count("errors") + count("skipped")];
if (ran > 0 && failed >= 0) {
  console.log(`--- tests of the Python package: ${ran - failed} passed, ${failed} failed`);
  totals.passed += ran - failed;
  totals.failed += failed;
} else {
  console.log("--- tests of the Python package: not run");
  totals.failed += 1;
}
rmSync(folder, { recursive: true });

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
