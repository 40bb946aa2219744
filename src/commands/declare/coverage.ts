import { CORPUS, declared } from "./declared";

export const coverage = declared("coverage", "print what rests on each component of the text, and which sentences nothing rests on", [
  { line: "coverage", gives: "for each paragraph of the record what is cited, and why the rest is not" },
])
  .argument("[corpus]", "folder of the corpus", CORPUS)
  .action(async (corpus: string) => (await import("../coverage.js")).coverage(corpus));
