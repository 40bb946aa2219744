// A server in a process of its own: node server.mjs <address of Neo4j as JSON> <options of serve as JSON> [<module>]. Prints its URL, logs on standard
// error, and stops at SIGTERM. The module, if there is one, is loaded into the process once the server answers.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const typescript = require("typescript");
const compilerOptions = { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2022, esModuleInterop: true, experimentalDecorators: true, useDefineForClassFields: false };
Module._extensions[".ts"] = (module, path) => {
  module._compile(typescript.transpileModule(readFileSync(path, "utf8"), { compilerOptions, fileName: path }).outputText, path);
};

require("reflect-metadata");
const { connect } = require("../../src/database");
const { serve } = require("../../src/server");
const pino = require("pino");

const [address, options, module] = process.argv.slice(2);
const database = connect(JSON.parse(address));
const server = await serve(database, { host: "127.0.0.1", port: 0, ...JSON.parse(options) }, pino({ level: "info" }, pino.destination(2)));
process.once("SIGTERM", () => {
  void server.stop().then(() => database.close());
});
console.log(server.url);
if (module !== undefined) await import(module);
