// A program of its own that opens a private Neo4j, tells its parent how, and lives until it is killed: node owner.mjs OPTIONS
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { setInterval } from "node:timers";
import typescript from "typescript";

const require = createRequire(import.meta.url);
require.extensions[".ts"] = (module, path) => {
  const compilerOptions = { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2023, esModuleInterop: true };
  module._compile(typescript.transpileModule(readFileSync(path, "utf8"), { compilerOptions }).outputText, path);
};
const { openLocalNeo4j } = require("../../../src/database/local/index.ts");

const { pid, owned, address } = await openLocalNeo4j(JSON.parse(process.argv[2]));
process.stdout.write(`${JSON.stringify({ pid, owned, address })}\n`);
setInterval(() => undefined, 1000);
