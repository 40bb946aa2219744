#!/usr/bin/env node
// npm test: everything that must hold, in one command. Ends with a line "N passed, N failed"; exit code 1 if anything failed.
// --yes: install Java, Maven and Chromium from the distribution's packages where they are missing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONTRACT = "../shared/check-contract.mjs";
const results = join(mkdtempSync(join(tmpdir(), "negotiations-graph-")), "jest.json");
const installMissing = process.argv.includes("--yes");
const totals = { passed: 0, failed: 0 };

function run(command, args) {
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...(installMissing ? { KG_INSTALL_MISSING: "1" } : {}) } }).status === 0;
}

function step(name, command, args) {
  console.log(`\n--- ${name}`);
  const passed = run(command, args);
  totals[passed ? "passed" : "failed"] += 1;
  console.log(`--- ${name}: ${passed ? "passed" : "FAILED"}`);
}

step("types", "npx", ["tsc", "--noEmit", "-p", "tests"]);
step("types of the pages", "npx", ["tsc", "--noEmit", "-p", "web"]);
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
rmSync(join(results, ".."), { recursive: true });

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
