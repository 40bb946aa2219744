import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../src/config";
import { thisMachine, type Machine } from "../../src/database";
import { findExecutables, isExecutable } from "../../src/database/local/findExecutable";
import { findOrInstall, type Look } from "../../src/database/local/findOrInstall";
import { runProgram } from "../../src/database/local/runProgram";
import { Failure } from "../../src/failure";
import { teller } from "./teller";

/** The newest that the Go of Debian 12 (1.19) can build. */
const VERSION = "2.8.0";
const NAME = "toxiproxy-server";
const MODULE = `github.com/Shopify/toxiproxy/v2/cmd/server@v${VERSION}`;
const BY_HAND = `Install Go 1.19 or newer, or put ${NAME} 2.x on PATH.`;

/** How long a test must give toxiproxy to be installed, built and started, in ms. */
export const TOXIPROXY_MILLISECONDS = 600_000;

/**
 * The path of toxiproxy's server: on PATH, or built once with Go into the folder of downloads. Where Go is missing it is installed, if
 * KG_INSTALL_MISSING=1 (`npm test -- --yes`) and this is Debian or Ubuntu as root. Throws a Failure PREREQUISITE that says what to install.
 */
export async function findToxiproxy(machine: Machine = thisMachine(), cacheDir = readConfig().local.cacheDir): Promise<string> {
  const [onPath] = await findExecutables(NAME, machine.environment);
  if (onPath !== undefined) return onPath;
  const built = join(cacheDir, `toxiproxy-${VERSION}`, NAME);
  if (await isExecutable(built)) return built;
  const go = await findOrInstall(() => lookForGo(machine), machine, { installMissing: machine.environment["KG_INSTALL_MISSING"] === "1", report: teller() });
  await build(go, machine, built);
  return built;
}

async function lookForGo(machine: Machine): Promise<Look<string>> {
  const [go] = await findExecutables("go", machine.environment);
  if (go !== undefined) return { found: go };
  const apt = "Debian: apt-get install golang-go";
  const ways = [machine.canInstall ? `${apt}, or let --yes do it: npm test -- --yes` : apt, "macOS: brew install toxiproxy", `elsewhere: ${BY_HAND}`];
  // A test shows an error's message alone.
  return { missing: [{ names: ["golang-go"], byHand: BY_HAND }], failure: new Failure("PREREQUISITE", ["Neither toxiproxy nor Go to build it with is here; the tests of faults need it. One of these helps:", ...ways].join("\n")) };
}

/** Builds in a folder of its own first, so that nobody finds half a program. */
async function build(go: string, machine: Machine, path: string): Promise<void> {
  const folder = join(path, "..");
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(folder, "build-"));
  try {
    const { code, lines } = await runProgram(go, ["install", MODULE], { environment: { ...machine.environment, GOBIN: scratch, GOFLAGS: "", GOTOOLCHAIN: "local" }, folder: scratch });
    if (code !== 0) throw new Failure("PREREQUISITE", [`go install ${MODULE} failed. Its last lines:`, ...lines.slice(-8), BY_HAND].join("\n"));
    renameSync(join(scratch, "server"), path);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
