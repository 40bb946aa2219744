import { thisMachine, type Machine } from "../../src/database";
import { findExecutables } from "../../src/database/local/findExecutable";
import { findOrInstall, type Look } from "../../src/database/local/findOrInstall";
import { Failure } from "../../src/failure";
import { teller } from "./teller";

const BY_HAND = "Install curl so that it is on PATH.";

/** The path of curl, which the pages show. Where it is missing it is installed, if KG_INSTALL_MISSING=1 (`npm test -- --yes`) and this is Debian or Ubuntu as root. */
export function findCurl(machine: Machine = thisMachine()): Promise<string> {
  return findOrInstall(() => look(machine), machine, { installMissing: process.env["KG_INSTALL_MISSING"] === "1", report: teller() });
}

async function look({ environment }: Machine): Promise<Look<string>> {
  const [path] = await findExecutables("curl", environment);
  if (path !== undefined) return { found: path };
  return { missing: [{ names: ["curl"], byHand: BY_HAND }], failure: new Failure("PREREQUISITE", `curl is missing, which the pages show. Debian: apt-get install curl; elsewhere: ${BY_HAND}`) };
}
