import { chromium, type Browser } from "playwright-core";
import { thisMachine, type Machine } from "../../src/database";
import { findExecutables } from "../../src/database/local/findExecutable";
import { findOrInstall, type Look } from "../../src/database/local/findOrInstall";
import { Failure } from "../../src/failure";
import { teller } from "./teller";

/** How long a test must give Chromium to be installed and to start, in ms. */
export const CHROMIUM_MILLISECONDS = 600_000;

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const BY_HAND = "Install Chromium or Google Chrome so that its executable is on PATH.";

/** It asks no other host for anything of its own accord, and a page that does gets no answer. */
const PARAMETERS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/**
 * Starts the machine's Chromium with a new profile, which is deleted when it is closed. Where it is missing it is installed, if KG_INSTALL_MISSING=1
 * (`npm test -- --yes`) and this is Debian or Ubuntu as root. Throws a Failure PREREQUISITE that says what to install.
 */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(thisMachine(), process.env["KG_INSTALL_MISSING"] === "1"), args: PARAMETERS });
}

/** The path of Chromium or Chrome on a machine; see {@link openChromium}. */
export function findChromium(machine: Machine, installMissing: boolean): Promise<string> {
  return findOrInstall(() => look(machine), machine, { installMissing, report: teller() });
}

async function look(machine: Machine): Promise<Look<string>> {
  for (const name of NAMES) {
    const [path] = await findExecutables(name, machine.environment);
    if (path !== undefined) return { found: path };
  }
  return { missing: [{ names: ["chromium"], byHand: BY_HAND }], failure: failure(machine) };
}

function failure({ canInstall }: Machine): Failure {
  const apt = "Debian: apt-get install chromium";
  const ways = [canInstall ? `${apt}, or let --yes do it: npm test -- --yes` : apt, "macOS: brew install --cask chromium", `elsewhere: ${BY_HAND}`];
  // A test shows an error's message alone.
  return new Failure("PREREQUISITE", ["Chromium is missing, which the tests of the pages run in. One of these helps:", ...ways].join("\n"));
}
