import { CORPUS, declared, installMissing } from "./declared";

export const load = declared("load", "put a corpus into Neo4j, whole or not at all", [{ line: "load", gives: "loads the record of the package; a second time changes nothing" }])
  .argument("[corpus]", "folder of the corpus", CORPUS)
  .addOption(installMissing())
  .action(async (corpus: string, { yes }: { yes: boolean }) => (await import("../load.js")).load(corpus, yes));
