import { CORPUS, declared } from "./declared";

export const check = declared("check", "check a corpus without a database", [{ line: "check", gives: "checks the record of the package, and prints how much there is of each kind" }])
  .argument("[corpus]", "folder of the corpus", CORPUS)
  .action(async (corpus: string) => (await import("../check.js")).check(corpus));
