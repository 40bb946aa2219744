import { thisMachine } from "../../src/database";
import { announceChromium, findChromium } from "../support/chromium";
import startDatabase from "../support/globalSetup";
import { release } from "../support/running";

/** Finds Chromium, or installs it where it may; starts a private Neo4j with S/2007/723. Gives what ends them. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  announceChromium(await findChromium(thisMachine(), process.env["KG_INSTALL_MISSING"] === "1"));
  await startDatabase();
  return release;
}
