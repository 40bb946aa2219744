import { spawnSync } from "node:child_process";
import { chromium, type Browser } from "playwright-core";
import { thisMachine, type Machine } from "../../src/database";
import type { Package } from "../../src/database/local/apt";
import { findExecutables } from "../../src/database/local/findExecutable";
import { findOrInstall, type Look } from "../../src/database/local/findOrInstall";
import { Failure } from "../../src/failure";
import { teller } from "./teller";

/** How long a test must give Chromium to be installed and to start, in ms. */
export const CHROMIUM_MILLISECONDS = 600_000;

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROMIUM: Package = { names: ["chromium"], byHand: "Install Chromium or Google Chrome so that its executable is on PATH." };
const FONT: Package = { names: ["fonts-noto-cjk"], byHand: "Install a font with Chinese, such as Noto Sans CJK." };

/** It asks no other host for anything of its own accord, and a page that does gets no answer. */
export const PARAMETERS = [
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

const VARIABLE = "KG_TEST_CHROMIUM";

/** Tells the tests of this run where Chromium is. */
export function announceChromium(path: string): void {
  process.env[VARIABLE] = path;
}

/** Where Chromium is. */
export function testChromium(): string {
  const path = process.env[VARIABLE];
  if (path === undefined) throw new Error("The run has no Chromium; start the tests with npm test or npx playwright test --config tests/explorer.");
  return path;
}

/** The path of Chromium or Chrome on a machine that has a font for Chinese too, which the pages show; see {@link openChromium}. */
export function findChromium(machine: Machine, installMissing: boolean): Promise<string> {
  return findOrInstall(() => look(machine), machine, { installMissing, report: teller() });
}

async function look(machine: Machine): Promise<Look<string>> {
  const path = await findBrowser(machine);
  const missing = [...(path === undefined ? [CHROMIUM] : []), ...(hasChineseFont() ? [] : [FONT])];
  return path !== undefined && missing.length === 0 ? { found: path } : { missing, failure: failure(machine, missing) };
}

async function findBrowser({ environment }: Machine): Promise<string | undefined> {
  for (const name of NAMES) {
    const [path] = await findExecutables(name, environment);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** Where there is no fontconfig to ask (macOS, Windows), the system has one. */
function hasChineseFont(): boolean {
  const { error, stdout } = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return (error !== undefined && process.platform !== "linux") || stdout?.trim().length > 0;
}

function failure({ canInstall }: Machine, missing: readonly Package[]): Failure {
  const names = missing.flatMap((one) => one.names);
  const apt = `Debian: apt-get install ${names.join(" ")}`;
  const ways = [
    canInstall ? `${apt}, or let --yes do it: npm test -- --yes` : apt,
    ...(missing.includes(CHROMIUM) ? ["macOS: brew install --cask chromium"] : []),
    ...missing.map(({ byHand }) => `elsewhere: ${byHand}`),
  ];
  // A test shows an error's message alone.
  return new Failure("PREREQUISITE", [`For the tests of the pages there is missing: ${names.join(", ")}. One of these helps:`, ...ways].join("\n"));
}
