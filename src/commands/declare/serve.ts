import { CORPUS, declared, installMissing } from "./declared";

export const serve = declared("serve", "open the database, load a corpus, serve GraphQL until Ctrl-C or SIGTERM", [
  { line: "serve", gives: "serves at http://127.0.0.1:4000/graphql, with a page to ask at /graphiql" },
  { line: "serve --yes", gives: "the same; on Debian or Ubuntu as root Java and Maven are installed where they are missing" },
])
  .argument("[corpus]", "folder of the corpus", CORPUS)
  .addOption(installMissing())
  .addHelpText("after", "\nHOST and PORT choose the address, KG_DATA_DIR the folder of the database and of server.json, which tells other commands the address.")
  .action(async (corpus: string, { yes }: { yes: boolean }) => (await import("../serve.js")).serve(corpus, yes));
