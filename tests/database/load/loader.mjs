// A process that loads a corpus and can be killed: node loader.mjs <address as JSON> <directory of the corpus>.
// Prints "loading" when it begins and "loaded" when it is done.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const typescript = require("typescript");
const compilerOptions = { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2022, esModuleInterop: true };
Module._extensions[".ts"] = (module, path) => {
  module._compile(typescript.transpileModule(readFileSync(path, "utf8"), { compilerOptions, fileName: path }).outputText, path);
};

const { readCorpus } = require("../../../src/corpus");
const { connect, loadCorpus } = require("../../../src/database");

const [address, directory] = process.argv.slice(2);
const corpus = readCorpus(directory);
const database = connect(JSON.parse(address));
await database.run("RETURN 1");
console.log("loading");
await loadCorpus(database, corpus);
console.log("loaded");
await database.close();
