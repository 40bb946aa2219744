import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config";
import { readCorpus } from "../../src/corpus";
import { connect, loadCorpus, openLocalNeo4j } from "../../src/database";
import { Failure } from "../../src/failure";
import { announceDatabase } from "./database";
import { keep } from "./running";
import { teller } from "./teller";

/** Starts a private Neo4j for this run in a folder of its own and loads S/2007/723 into it. */
export default async function globalSetup(): Promise<void> {
  const { cacheDir } = readConfig().local;
  const dataDir = mkdtempSync(join(tmpdir(), "negotiations-graph-tests-"));
  const installMissing = process.env["KG_INSTALL_MISSING"] === "1";
  const local = await openLocalNeo4j({ dataDir, cacheDir, boltPort: 0, installMissing, onProgress: teller() }).catch((error: unknown) => {
    rmSync(dataDir, { recursive: true, force: true });
    throw error instanceof Failure ? withDetails(error) : error;
  });
  keep(local, dataDir);
  const database = connect(local.address);
  await loadCorpus(database, readCorpus(join(__dirname, "../../graph/s-2007-723")));
  await database.close();
  announceDatabase(local.address);
}

/** Jest prints an error's stack and nothing else of it: what to do goes there, in place of the places in the code. */
function withDetails({ message, details }: Failure): Error {
  const error = new Error([message, ...details].join("\n"));
  error.stack = "";
  return error;
}
